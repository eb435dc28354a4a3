type Keys<L extends readonly unknown[]> = Exclude<keyof L, keyof any[]>; export type T = Keys<["a", "b"]>;
