interface A { a: 1; b: "two" } export type T = A[keyof A];
