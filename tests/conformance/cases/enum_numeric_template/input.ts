enum E { A = 1, B = 10 }
export type T = `level-${E}`; export type U = `${E.B}%`;
