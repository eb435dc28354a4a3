interface Pair<A, B = A> { pair: [A, B]; more?: [A, ...B[]]; swap: [B, A] } export type T = Pair<1, "x">; export type U = Pair<Pair<1>>;
