export type T = string[] | [number, number]; export type U = (1 | 2)[] | ["a"]; export interface V { p: readonly number[] | { x: number } }
