interface A { [k: string]: number; a: 1 } export type T = { [K in keyof A]: A[K] | null };
