interface Box<V> { value: V } type Un<B> = B extends Box<infer V> ? V : never; export type T = Un<Box<string> | Box<number>>;
