declare const x: { v: 1 }; declare namespace N { interface I { i: 1 } } interface L { l: 1 } export { x, N, L, L as M }; export type T = typeof x; export type U = N.I;
