interface A { outer: 1 } namespace N { export interface A { inner: 2 } export type B = A } export type T = N.B; export type U = A; export namespace P { export type Q = A }
