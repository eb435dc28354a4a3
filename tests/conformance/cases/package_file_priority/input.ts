import { A } from "./a"; import { B } from "./b"; import { C } from "./c"; export interface T { a: A; b: B; c: C }
