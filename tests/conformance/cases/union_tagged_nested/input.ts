type A = { kind: "a"; v: 1 } | { kind: "b"; v: 2 }; type B = { kind: "c"; v: 3 } | A;
export type T = B | { kind: "d"; v: 4 };
