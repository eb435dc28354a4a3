type Head<L> = L extends [infer H, ...unknown[]] ? H : never; type Tail<L> = L extends [unknown, ...infer R] ? R : never;
export type T = Head<["a", 1, true]>; export type U = Tail<["a", 1, true]>;
