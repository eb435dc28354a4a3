type Camel<S extends string> = S extends `${infer A}_${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
export type T = Camel<"one_two_three">; export type U = { [K in "foo_bar" | "baz" as Camel<K>]: number };
