// One member of the union takes the whole enum as its tag, another a literal besides.
enum K { A = 1, B = 2 }
export type T = { k: K; known: true } | { k: 3; known: false };
