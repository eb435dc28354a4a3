export type T = [number] | [number, number] | [number, number, number]; export type U = [] | [string, ...string[]];
