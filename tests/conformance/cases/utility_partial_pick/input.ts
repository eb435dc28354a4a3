interface A { a: 1; b: 2 } export type T = Partial<Pick<A, "a">> & Omit<A, "a">;
