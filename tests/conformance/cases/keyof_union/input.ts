type A = { a: 1; b: 2 } | { b: 3; c: 4 }; export type T = keyof A;
