export type A = "d.ts";
