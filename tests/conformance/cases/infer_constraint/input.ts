type S<V> = V extends [infer H extends string, ...unknown[]] ? H : "no"; export type T = S<["x", 1]>; export type U = S<[1, "x"]>;
