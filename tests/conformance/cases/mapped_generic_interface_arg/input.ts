interface Field<V> { value: V } type Fields<O> = { [K in keyof O]: Field<O[K]> }; export type T = Fields<{ a: string; b?: number }>;
