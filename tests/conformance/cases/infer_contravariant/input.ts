type P<F> = F extends { a: (x: infer V) => void; b: (x: infer V) => void } ? V : never;
export type T = P<{ a: (x: { p: 1 }) => void; b: (x: { q: 2 }) => void }>;
