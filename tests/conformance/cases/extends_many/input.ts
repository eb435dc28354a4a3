interface A { a: string } interface B { b?: number } interface C { c: boolean }
export interface T extends A, B, C { d: null }
