type ByValue<O, V> = { [K in keyof O as O[K] extends V ? K : never]: O[K] }; type NotByValue<O, V> = { [K in keyof O as O[K] extends V ? never : K]: O[K] }; interface A { a: string; b?: string; c: number; d: "x" | 1; e: null }
export type T = ByValue<A, string>; export type U = NotByValue<A, string>; export type V = ByValue<A, string | undefined>;
