export * from "./b"; export interface A { a: 1; t?: import("./input").T }
