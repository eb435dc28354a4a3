interface A { a: string; b: number; c: string } 
export type T = { [K in keyof A as A[K] extends string ? K : never]: A[K] };
