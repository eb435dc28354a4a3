enum E { A = 3 } declare const v: E.A; export type T = typeof v; export type U = typeof E.A;
