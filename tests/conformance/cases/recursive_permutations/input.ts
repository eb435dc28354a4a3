type Perm<V, C = V> = [V] extends [never] ? [] : C extends unknown ? [C, ...Perm<Exclude<V, C>>] : never; export type T = Perm<"a" | "b" | "c">;
