// A property that can be nothing makes no value of the whole; a discriminant that can be nothing makes the whole nothing.
export type T = { a: string } & { a: number }; export type U = { k: "a"; x: 1 } & { k: "b" }; export interface V { v: ({ k: "a" } & { k: "b" }) | 5; w?: { a: string } & { a: number } }
