import { A, B as C } from "./other"; export interface T { a: A; c: C }
