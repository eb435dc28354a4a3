type C<V> = V extends string ? "s" : V extends number ? "n" : V extends boolean ? "b" : "o";
export type T = [C<"x">, C<1>, C<true>, C<null>, C<{}>];
