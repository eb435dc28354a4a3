type Nested<V> = V | Nested<V>[];
export type T = Nested<string>;
