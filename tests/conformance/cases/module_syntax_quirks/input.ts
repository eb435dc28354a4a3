export interface T{a:1,b?:2;c:3
d:4}
export type U=
  | "a"
  | "b"
;export type V = (((1))) | ((2)[]); export type W = { a: 1, b: 2, };
