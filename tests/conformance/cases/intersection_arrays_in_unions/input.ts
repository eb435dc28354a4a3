export type T = (string[] | { a: 1 }) & (("x" | "y")[] | { b: 2 });
export type U = readonly (string | number)[] & readonly string[];
export type V = (number[] | boolean[] | null) & (unknown[] | null);
export type W = [first: { a: string }] & [{ b: string }?];
