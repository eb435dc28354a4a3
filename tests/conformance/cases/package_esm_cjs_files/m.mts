export type M = "mts";
