interface A { a: string }
export interface T extends A { b: number }
