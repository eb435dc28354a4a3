enum E { A = "x", B = "y" }
export type T = keyof typeof E;
export type U = (typeof E)[keyof typeof E];
