type A = { k: "a"; x: 1; z: 0 } | { k: "b"; y: 2; z: 0 }; export type T = Omit<A, "z">;
