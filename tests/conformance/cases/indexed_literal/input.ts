interface A { a: { b: string[] } } export type T = A["a"]; export type U = A["a"]["b"][number];
