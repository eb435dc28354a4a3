interface A<V> { v: V } interface B<V, W = V[]> extends A<W> { w: V } interface C extends B<string> { c: 1 }
export type T = C; export interface U extends B<1, 2> { u: A<C> }
