export * from "./other"; export interface T { l: 1 }
