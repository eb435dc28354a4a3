export type T = [a?: 1]; export type U = [1, 2?, 3?]; export type V = [1, (2 | null)?, ...("x" | null)[]]; export type W = [string?, ...number[]];
