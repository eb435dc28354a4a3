export * from "./a"; export interface T { n: 1; a?: A } import { A } from "./a";
