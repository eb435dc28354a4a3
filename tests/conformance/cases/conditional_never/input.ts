type C<V> = V extends string ? 1 : 2; export type T = { a: C<never>[]; b: 1 };
