export interface T { a: string | undefined; b?: number | undefined; c: 1 }
