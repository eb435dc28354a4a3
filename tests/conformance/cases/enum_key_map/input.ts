enum K { A = "a", B = "b" }
export type T = { [P in K]: number };
export type U = Record<K, string>;
