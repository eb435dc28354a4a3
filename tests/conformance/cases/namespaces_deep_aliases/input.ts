export declare namespace A { namespace B { interface C { c: 1; d: D } type D = C["c"] | E.F; namespace E { type F = "f"; enum G { x = 1, y = 2 } } } import Short = B.E; export import Long = B.C; type Uses = { s: Short.F; l: Long; g: Short.G } }
export import Inner = A.B;
export type T = { c: A.Long; d: Inner.D; g: A.B.E.G.y; u: A.Uses };
