type A<V> = V extends string ? 1 : 2; type B<V> = [V] extends [string] ? 1 : 2; type C<V> = { x: V } extends { x: string } ? 1 : 2; type D<V> = (V extends string ? 1 : 2)[]; type E<V> = V[] extends string[] ? 1 : 2;
export type T = [A<"a" | 5>, B<"a" | 5>, C<"a" | 5>, D<"a" | 5>, E<"a" | 5>, A<never>, B<never>]  extends infer R ? R : never; export type U = [B<never>, C<never>, D<"x">];
