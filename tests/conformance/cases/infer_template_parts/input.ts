type P<S> = S extends `${infer A}.${infer B}` ? [A, B] : [S]; type Q<S> = S extends `${infer A}${infer B}${infer C}` ? [A, B, C] : "short"; type L<S> = S extends `${string}:${infer R}` ? R : never;
export type T = P<"a.b.c">; export type U = Q<"hello">; export type V = [Q<"hi">, Q<"h">, L<"a:b:c">]; export type W = P<`x.${string}`>;
