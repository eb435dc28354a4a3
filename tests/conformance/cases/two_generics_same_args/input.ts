interface A<V> { a: V } interface B<V> { b: V } export interface T { x: A<string> & B<string>; y: A<string> | B<number> }
