enum K { A, B }
export type T = { k: K.A; a: string } | { k: K.B; b: number } | { k: 7; c: null };
