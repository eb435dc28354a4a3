type A = B; type B = C | null; type C = { c: 1 }; export type T = A; export interface U { a: A }
