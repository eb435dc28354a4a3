export type T = true | "x"; export type U = false | null; export type V = true | false;
