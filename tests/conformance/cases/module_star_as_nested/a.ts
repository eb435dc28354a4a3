export * as inner from "./b"; export interface A { a: 1 }
