import { A } from "./other.js"; export interface T { a: A }
