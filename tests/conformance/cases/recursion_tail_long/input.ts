type Count<S extends string, L extends 0[] = []> = S extends `${infer _}${infer R}` ? Count<R, [...L, 0]> : L["length"];
export type T = Count<"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz">;
