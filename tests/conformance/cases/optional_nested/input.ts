export interface T { a?: { b?: { c?: string } } }
