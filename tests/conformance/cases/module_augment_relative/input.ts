import { A } from "./a"; declare module "./a" { interface A { added: 1 } } export interface T { a: A; k: keyof A }
