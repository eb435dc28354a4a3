export type T = "a" | "b" | (string & {}); export type U = 1 | 2 | (number & {}); export type V = "a" | (string & Record<never, never>);
