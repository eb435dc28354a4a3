export * from "./a";
export * from "./input";
export interface B { b: A[] }
import { A } from "./a";
