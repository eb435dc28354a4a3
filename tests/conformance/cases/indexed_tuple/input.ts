type A = [first: "x", second?: 2]; export type T = A[0]; export interface U { v?: A[1]; n: 1 }
