interface A { a: string; b?: number } export type T = { [K in keyof A]?: A[K] };
