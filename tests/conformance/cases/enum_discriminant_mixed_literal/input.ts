enum K { A = "a", B = "b" }
export type T = { k: K.A; a: 1 } | { k: "c"; c: 2 } | { k: K.B | "d"; bd: 3 };
