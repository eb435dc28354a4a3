import value from "./a"; import * as all from "./a"; export type T = typeof value; export type U = (typeof all)["default"]["k"]; export type V = keyof typeof value;
