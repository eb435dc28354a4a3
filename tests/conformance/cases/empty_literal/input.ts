export type T = {};
export type U = { a: {} };
