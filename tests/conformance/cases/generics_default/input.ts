interface Box<V = string, W = V[]> { v: V; w: W }
export type T = Box; export type U = Box<number>;
