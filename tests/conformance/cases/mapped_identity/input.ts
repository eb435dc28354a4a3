interface A { a: string; b?: number; readonly c: boolean }
export type T = { [K in keyof A]: A[K] };
