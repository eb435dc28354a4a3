export type T = [1, 2, 3]["length"]; export type U = [1, 2?]["length"];
