interface A { a?: string } interface B extends A { a: string }
export interface T extends B { b?: 1 }
