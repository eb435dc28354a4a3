type Last<L> = L extends [...unknown[], infer X] ? X : never; export type T = Last<[1, 2, "last"]>;
