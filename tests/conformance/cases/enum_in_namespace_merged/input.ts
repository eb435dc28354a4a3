export namespace N { export enum E { A = "a" } export enum E { B = "b" } export interface I { e: E; a: E.A } }
export type T = N.I; export type U = N.E.B;
