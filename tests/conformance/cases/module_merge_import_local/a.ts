export interface A { a: 1 } export namespace A { export type P = "p" }
