declare enum Kind { A = 1, B = 2 } interface Base<K extends Kind, D> { type: K; data: D }
export type T = Base<Kind.A, { x: string }> | Base<Kind.B, { y: number[] }>;
