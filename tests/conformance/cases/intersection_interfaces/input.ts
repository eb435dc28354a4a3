interface A { a: string; shared: 1 | 2 } interface B { b: number; shared: 2 | 3 } export type T = A & B;
