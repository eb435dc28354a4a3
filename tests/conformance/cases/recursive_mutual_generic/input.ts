interface A<V> { v: V; b?: B<V> } interface B<V> { list: A<V>[]; map?: Record<string, A<V> | B<V>> } export type T = A<string>; export type U = B<1 | null>;
