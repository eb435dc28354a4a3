enum E { A = "a" } interface M { [E.A]: number } export type T = M[E.A];
