export interface T { b: Iterable<number> | 1; n: 2 } export type U = { list: ReadonlyArray<{ x: 1 }> };
