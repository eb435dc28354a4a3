export namespace N { export interface A { a: 1 } }
export namespace N { export interface B { b: A } }
