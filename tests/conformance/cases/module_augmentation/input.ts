import { A } from "./other"; declare module "./other" { interface A { added: number } } export interface T { a: A }
