interface Grow<V> { v?: V; next?: Grow<V[]> }
export type T = Grow<1>;
