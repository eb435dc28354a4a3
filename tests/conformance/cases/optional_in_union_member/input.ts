export type T = { a?: 1; k: "x" } | { a: 2; k?: "y" };
