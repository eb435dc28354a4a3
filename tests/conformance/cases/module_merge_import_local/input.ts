import { A } from "./a"; export interface T { a: A; l: L } interface L extends A { own: 1 } namespace L { export type X = 1 } export type U = L.X;
