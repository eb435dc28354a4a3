export type C = "index d.ts";
