export type A = "ts";
