export interface A { a: 1 } export type B = 2;
