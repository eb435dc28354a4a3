type Wrap<V> = V extends unknown ? { v: V } : never; type Both<A, B> = A extends unknown ? (B extends unknown ? [A, B] : never) : never;
export type T = Wrap<1 | "a" | null>; export type U = Both<1 | 2, "a" | "b">; export type V = Wrap<boolean>[];
