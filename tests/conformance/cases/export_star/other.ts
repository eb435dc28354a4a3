export interface A { a: string } export enum E { X = "x" }
