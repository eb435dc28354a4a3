type DOmit<O, K extends PropertyKey> = O extends unknown ? Omit<O, K> : never; type A = { k: "a"; x: 1; z: 0 } | { k: "b"; y: 2; z: 0 }; export type T = DOmit<A, "z">;
