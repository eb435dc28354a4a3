interface A { a: 1 } interface B extends A { b: 2 } interface C extends B { c: 3 }
export type T = A | B | C; export type U = C | { a: string };
