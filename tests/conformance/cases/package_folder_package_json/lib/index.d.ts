export type A = "index";
