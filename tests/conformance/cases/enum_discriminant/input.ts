enum K { A = "a", B = "b" }
export type T = { k: K.A; a: string } | { k: K.B; b: number };
