type A = ["x", number, boolean?]; export type T = A[0]; export type U = A[number];
