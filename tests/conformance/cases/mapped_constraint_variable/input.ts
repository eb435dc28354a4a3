type Select<O, K extends keyof O> = { [P in K]: O[P] }; export type T = Select<{ a?: string; b: number }, "a">;
