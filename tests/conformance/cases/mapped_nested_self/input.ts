type Nested<O> = { [K in keyof O]: O[K] extends object ? Nested<O[K]> & { parent?: K } : O[K] }; export type T = Nested<{ a: { b: { c: 1 } }; d: 2 }>;
