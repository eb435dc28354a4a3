import { A } from "./input"; export interface B { a: A; s: "s" }
