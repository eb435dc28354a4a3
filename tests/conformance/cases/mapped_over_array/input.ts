type M<L> = { [K in keyof L]: L[K] extends string ? 1 : 2 }; export type T = M<string[]>; export type U = M<[string, number]>;
