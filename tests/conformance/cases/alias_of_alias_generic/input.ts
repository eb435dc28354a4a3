type A<V> = { v: V }; type B<V> = A<V | null>; type C = B<string>; export type T = C;
