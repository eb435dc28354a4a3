import { A } from "./lib"; export interface T { a: A }
