type M<V> = { [K in keyof V]: V[K] | null }; export type T = M<{ a: 1 } | { b: 2 } | string[] | 5 | null>; export type U = Partial<{ k: "a"; v: 1 } | { k: "b"; w: 2 }>;
