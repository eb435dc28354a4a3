export type T = { a: 1 } & unknown; export type U = string & unknown;
