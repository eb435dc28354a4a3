enum E { A = "a" , B = "b" }
export type T = E | string; export type U = E.A | number; export type V = E | (string & {});
