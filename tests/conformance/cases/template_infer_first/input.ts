type First<S extends string> = S extends `${infer C}${infer _}` ? C : never;
export type T = First<"hello" | "world" | "">;
