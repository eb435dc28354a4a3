interface A { a: string; b: { c: number } } export type T = Partial<A>;
