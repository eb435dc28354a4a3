export type T = object & { a: 1 };
