type Num<S> = S extends `${infer N extends number}` ? N : never;
export type T = Num<"42" | "x" | "1.5">;
