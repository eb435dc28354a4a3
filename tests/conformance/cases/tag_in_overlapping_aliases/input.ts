// Unions of unions that have members in common.
export interface A { type: "a"; a: string }
export interface B { type: "b"; b: string }
export interface C { type: "c"; c: string }
export interface C2 { type: "c"; c2: string }
export type AB = A | B;
export type BC = B | C | C2;
export type ABC = AB | BC;
export type Nested = ABC | { type: "d" } | null;
export interface Uses { one: AB | C; all: ABC; list: (BC | { type: "e"; of: Nested })[] }
