export type T = Record<keyof any, number>; export type U = Record<string | symbol, 1>; export type V = Record<string | "a", 2>; export type W = Record<never, 3>;
