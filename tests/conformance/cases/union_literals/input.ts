export type T = "a" | "b" | 1 | 2 | true | null;
