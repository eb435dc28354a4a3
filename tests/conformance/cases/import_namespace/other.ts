export interface A { a: string } export namespace N { export type B = 1 | 2 }
