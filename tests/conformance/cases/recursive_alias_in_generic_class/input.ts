/** Specifications that hold lists of specifications, as those of charts do. */
export interface Base { name?: string }
export interface Unit { mark: string }
export interface Layer<U> extends Base { layer: (U | Layer<U>)[] }
export interface Concat<S extends Spec<any, any>> extends Base { concat: S[] }
export interface VConcat<S extends Spec<any, any>> extends Base { vconcat: S[] }
export interface Boxed<S> { box: S }
export type Spec<U extends Unit, L> = U | L | Concat<Spec<U, L>> | VConcat<Spec<U, L>>;
export type Nested<T> = T | Boxed<Nested<T>>;
export type Top = Spec<Unit, Layer<Unit>>;
export interface Repeat { repeat: string[]; spec: Top; nested: Nested<number> }
export interface Whole extends Concat<Top> { version: 1 }
