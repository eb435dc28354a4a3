export interface Box<V> { v: V } export type Opt<V> = { [K in keyof V]?: V[K] };
