export namespace N { export interface A { a: string } export type B = A | null; }
export interface T { n: N.A; m: N.B }
