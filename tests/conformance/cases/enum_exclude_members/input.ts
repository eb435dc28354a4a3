enum E { A = "a", B = "b", C = "c" }
export type T = Exclude<E, E.A>; export type U = Extract<E, E.B | E.C | "x">; export type V = Exclude<E | "a", "a">;
