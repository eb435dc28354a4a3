import { B } from "./b"; export interface A { b: B | null }
