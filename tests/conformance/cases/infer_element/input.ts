type E<L> = L extends (infer I)[] ? I : never; export type T = E<{ a: 1 }[]>; export type U = E<[1, 2]>;
