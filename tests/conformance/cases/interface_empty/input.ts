export interface T {}
export interface U extends T { a: 1 }
