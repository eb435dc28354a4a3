interface A { a: 1; b?: 2; "c-d": 3 } export type T = keyof A;
