import { B } from "./other"; export interface A { b?: B; n: 1 }
