export enum T { A = "a" } export namespace T { export type Extended = T | "b"; export const extra = 1 }
export type U = T.Extended;
