type A = { a: 1 } & { b: 2 }; export type T = keyof A;
