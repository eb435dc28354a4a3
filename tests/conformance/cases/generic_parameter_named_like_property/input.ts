export interface Box<T> { T: T; "odd-key": T[]; next?: Box<T> }
export type Pair<K, V> = { K: K; V: V } | { V: [K, V]; inner: { K: K } };
export interface Plain<T> { value: T; inner: { T: T } }
export interface Uses { box: Box<string>; pair: Pair<1, boolean>; plain: Plain<number | null> }
