import { A } from "./input"; export interface C { a: A | null }
