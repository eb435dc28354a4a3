enum E { A = "x", B = "y" }
export type T = `${E}-suffix`;
