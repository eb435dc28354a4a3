export * as ns from "./other"; import { ns } from "./input"; export interface T { n: ns.A }
