type U2I<V> = (V extends unknown ? (x: V) => void : never) extends (x: infer I) => void ? I : never; export type T = U2I<{ a: 1 } | { b: 2 }>;
