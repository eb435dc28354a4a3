type Split<S extends string, D extends string> = S extends `${infer H}${D}${infer R}` ? [H, ...Split<R, D>] : [S];
export type T = Split<"a.b.c", ".">;
