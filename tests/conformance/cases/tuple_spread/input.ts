type A = [1, 2]; export type T = [0, ...A, 3]; export type U = [...A, ...string[]];
