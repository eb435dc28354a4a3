type E<V> = V extends readonly (infer X)[] ? X : never; type M<V> = V extends (infer X)[] ? X : "readonly"; export type T = [E<readonly ["a", 1]>, M<readonly 1[]>, E<string[]>];
