export type T = [string, number]; export type U = [];
