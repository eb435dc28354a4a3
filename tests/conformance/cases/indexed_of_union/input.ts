type A = { k: "a"; v: 1 } | { k: "b"; v: "s" }; export type T = A["k"]; export type U = A["v"];
