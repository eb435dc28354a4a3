type Tagged = ("a" | "b") & { __tag?: "t" }; export type T = Tagged; export type U = (1 | 2) & { __brand: 1 }; export type V = `x-${string}` & { __b: 1 };
