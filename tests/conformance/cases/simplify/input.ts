type Simplify<O> = { [K in keyof O]: O[K] } & {}; export type T = Simplify<{ a: 1 } & { b?: 2 }>;
