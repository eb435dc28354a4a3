// Omit loses the known names of a type with an index signature.
interface A { [key: string]: unknown; a: 1; b: 2 } export type T = Omit<A, "a">; export type U = Pick<A, "a">; export type V = { [K in keyof A]: A[K] }; export type W = Partial<A>;
