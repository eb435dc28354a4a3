type A = { a: 1; s: "x" } | { a: 2; s: "y" } | { a?: 3; s: null }; export type T = A["a"]; export type U = A["s"]; export type V = (A & { extra: 5 })["extra" | "s"];
