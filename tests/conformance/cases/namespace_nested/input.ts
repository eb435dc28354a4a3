export namespace A.B.C { export interface D { d: number } }
export type T = A.B.C.D;
