type U2I<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? I : never; export type T = U2I<{ a: 1 } | { b: 2 } | { c?: 3 }>; export type U = U2I<[1 | 2, "x"]> ;
