type C<V> = [V] extends [string] ? "all" : "some"; export type T = C<"a" | 1>; export type U = C<"a" | "b">;
