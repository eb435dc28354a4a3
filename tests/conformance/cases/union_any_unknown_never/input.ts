export type T = string | any; export type U = string | unknown; export type V = string | never; export interface W { n: never[] | 1 }
