type Pair<A, B> = { first: A; second: B }; type Swap<A, B> = Pair<B, A>;
export type T = Swap<string, number>;
