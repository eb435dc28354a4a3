export interface A { a: string } export type B = "b1" | "b2";
