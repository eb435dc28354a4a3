export type B = "index";
