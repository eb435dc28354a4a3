export * from "./a"; export * from "./b"; export interface T { n: 1 }
