export type T = readonly []; export type U = readonly [a: readonly [1], b?: readonly 2[]]; export interface V { readonly p: readonly [1, ...2[]]; q: Readonly<[3]> }
