export enum T { "a-b" = "x", "c d" = 3, 'e"f' = "quote\"d" }
export type U = keyof typeof T; export type V = (typeof T)["a-b"];
