export type B = "d.ts";
