type Comb<S extends string, I extends string = S> = S extends string ? S | `${S}${Comb<Exclude<I, S>>}` : never; export type T = Comb<"A" | "B" | "C">;
