interface A { a: string; b: string } export type T = Omit<A, "b"> & { b: number };
