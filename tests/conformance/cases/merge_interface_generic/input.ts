interface A<V> { a: V } interface A<V> { b: V[] } export type T = A<string>;
