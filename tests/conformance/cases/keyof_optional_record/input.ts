interface A { x: 1; y: 2 } export type T = { [K in keyof A]?: { id: K; v: A[K] } };
