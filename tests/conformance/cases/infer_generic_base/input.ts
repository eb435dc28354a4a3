interface Box<V> { value: V } interface Sub extends Box<{ deep: 1 }> { s: 2 } type Un<B> = B extends Box<infer V> ? V : never; export type T = Un<Sub>;
