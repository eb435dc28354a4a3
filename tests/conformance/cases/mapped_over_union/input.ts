type M<O> = { [K in keyof O]: O[K][] }; export type T = M<{ a: 1 } | { b: 2 }>;
