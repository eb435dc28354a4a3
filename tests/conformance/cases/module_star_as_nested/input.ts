export * as outer from "./a"; export interface T { n: 1 }
