interface Box<V> { v: V; kind: V extends string ? "text" : V extends number ? "number" : "other"; list: (V extends null ? 0 : V)[] }
export type T = Box<string>; export type U = Box<1 | null>; export type V = Box<boolean>;
