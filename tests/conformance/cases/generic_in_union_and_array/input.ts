type Maybe<V> = V | null; type List<V> = Maybe<V>[]; type Dict<V> = Record<string, List<V>>; export type T = Dict<{ x: Maybe<1> }>; export type U = List<List<"a">>;
