interface A { a?: string } export interface T { x?: A["a"]; n: 1 } export type U = NonNullable<A["a"]>;
