export interface T { a: true; b: false }
