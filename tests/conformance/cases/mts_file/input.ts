import { A } from "./other.mjs"; export interface T { a: A }
