interface A<T> { v?: T; b?: B<T[]> } interface B<T> { w?: T; a?: A<T> | A<string> }
export type T = A<1>;
