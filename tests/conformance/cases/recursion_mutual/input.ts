export interface A { b?: B; n: number } export interface B { a: A[]; s: string }
