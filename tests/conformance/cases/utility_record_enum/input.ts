enum E { A = 1, B = 2 } export type T = Record<E, string>;
