type First<V> = V extends [infer V, ...unknown[]] ? V : V; export type T = First<["a", 1]>; export type U = First<5>;
