type A = { a: 1 } | { b: 2 }; type B = A & { c: 3 }; type C = B | { d: 4 }; export type T = C & { e?: 5 };
