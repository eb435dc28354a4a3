// An object with a union for its tag is assignable to the union of objects, where it fits each.
export type T = { k: "a" | "b"; v: 1 } extends { k: "a"; v: 1 } | { k: "b"; v: number } ? 1 : 0; export type U = { k: "a" | "b"; v: 1 } extends { k: "a"; v: 1 } | { k: "b"; v: 2 } ? 1 : 0; export type V = { k: boolean } extends { k: true } | { k: false } ? 1 : 0;
