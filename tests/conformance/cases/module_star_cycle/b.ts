export * from "./input"; export * from "./a"; export interface B { b: 1 }
