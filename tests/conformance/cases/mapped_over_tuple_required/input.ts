type M<L> = { [K in keyof L]-?: L[K] }; export type T = M<[string, number?]>;
