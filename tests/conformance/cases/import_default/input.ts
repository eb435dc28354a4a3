import D from "./other"; export interface T { d: D }
