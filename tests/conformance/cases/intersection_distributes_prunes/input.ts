type A = { k: "a"; x: 1 } | { k: "b"; y: 2 }; export type T = A & { k: "a" };
