type SetOptional<O, K extends keyof O> = Omit<O, K> & Partial<Pick<O, K>>; export type T = SetOptional<{ a: 1; b: 2 }, "a">;
