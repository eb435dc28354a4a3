type Merge<A, B> = Omit<A, keyof B> & B; export type T = Merge<{ a: 1; b: 2 }, { b: "x"; c: 3 }>;
