export interface A<T> { b?: B<T>; k?: keyof T } export interface B<T> { v?: T; a?: A<T> }
export type T = A<{ x: 1 }>; export type U = B<{ y: 1 }>;
