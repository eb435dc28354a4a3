type C<V> = V extends true ? "yes" : "no"; export type T = C<boolean>;
