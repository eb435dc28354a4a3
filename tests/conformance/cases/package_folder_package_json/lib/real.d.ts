export type A = "real";
