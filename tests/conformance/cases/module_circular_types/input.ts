import { B } from "./b"; export interface A { b?: B; list: B["a"][] } export type T = A | B;
