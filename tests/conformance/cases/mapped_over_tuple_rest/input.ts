type M<L> = { [K in keyof L]: L[K] | null }; export type T = M<[1, ...2[]]>;
