type Default<V, D = V extends string ? "s" : "n"> = { v: V; d: D };
export type T = Default<string>; export type U = Default<number>;
