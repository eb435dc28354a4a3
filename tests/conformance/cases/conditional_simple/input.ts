type C<V> = V extends string ? "s" : "n"; export type T = C<"x">; export type U = C<5>;
