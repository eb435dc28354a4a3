import { E } from "./other"; export interface T { e: E; a: E.A } export type U = { [K in E]?: 1 };
