import type { A } from "./other"; import { type B } from "./other"; export interface T { a: A; b: B }
