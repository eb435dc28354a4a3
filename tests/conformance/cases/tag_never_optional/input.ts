export type T = { a: string; b?: never } | { a?: never; b: number };
