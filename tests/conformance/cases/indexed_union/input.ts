interface A { a: string; b: number; c: null } export type T = A["a" | "b"];
