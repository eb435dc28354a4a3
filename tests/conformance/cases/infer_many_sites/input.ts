type F<V> = V extends { a: infer U; b: infer U } ? U : never; type G<V> = V extends { a: (x: infer U) => void; b: (x: infer U) => void } ? U : never;
export type T = F<{ a: "x"; b: 5 }>; export type U = G<{ a: (x: { p: 1 }) => void; b: (x: { q: 2 }) => void }>;
