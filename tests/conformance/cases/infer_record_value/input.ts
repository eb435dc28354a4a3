type V<O> = O extends Record<string, infer X> ? X : never; export type T = V<{ a: 1; b: "two" }>;
