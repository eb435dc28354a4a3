type Flat<L> = L extends (infer I)[] ? Flat<I> : L; export type T = Flat<string[][][]>;
