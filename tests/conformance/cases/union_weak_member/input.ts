export type T = { a?: string } | { b: number }; export type U = { a?: string; b?: number } | string;
