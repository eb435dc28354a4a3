export type T = number[][]; export type U = (string | null)[][];
