type C<V> = V extends string ? 1 : unknown extends V ? 3 : 2; export type T = C<unknown>;
