namespace N { export interface A { a: 1 } export namespace M { export interface B extends A { b: 2 } } }
export interface T extends N.M.B { c: 3 }
