interface A { a: string; b: number }
export interface T extends Partial<A> { c: 1 }
