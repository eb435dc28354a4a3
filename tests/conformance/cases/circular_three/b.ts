import { C } from "./c"; export interface B { c: C | null }
