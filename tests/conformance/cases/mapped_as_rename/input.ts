interface A { a: string; b?: number } export type T = { [K in keyof A as `${K}_new`]: A[K] };
