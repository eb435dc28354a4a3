type C<V> = V extends string ? { s: V } : { n: V }; export type T = C<"a" | 1>;
