type A = { a: string; b?: number };
export interface T extends A { c: boolean }
