interface Base<K extends string> { kind: K; at: number }
type A = Base<"a"> & { x: 1 }; type B = Base<"b"> & { y: 2 };
export type T = A | B; export type U = T & { z?: 3 };
