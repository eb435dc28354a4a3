export type T = { a: string & number } | { b: 1 };
