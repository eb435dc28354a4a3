interface A { a: 1; b?: 2; c: 3 } export type T = Pick<A, "a" | "b">; export type U = Omit<A, "c">;
