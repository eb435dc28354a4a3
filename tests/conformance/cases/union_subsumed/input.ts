export type T = "a" | string; export type U = 1 | number | "x";
