interface A { a: 1 } interface B { b: 2 }
export type T = [A & B extends A ? 1 : 0, A extends A & B ? 1 : 0, [A | B] extends [A] ? 1 : 0, [A] extends [A | B] ? 1 : 0, [A & B] extends [A | B] ? 1 : 0, { a: 1; b: 2 } extends A & B ? 1 : 0, [{ k: "a" | "b" }] extends [{ k: "a" } | { k: "b" }] ? 1 : 0];
