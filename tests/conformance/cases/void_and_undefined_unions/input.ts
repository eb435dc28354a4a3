export type T = void | string; export type U = undefined | 1; export interface V { r: void | number; s?: void }
