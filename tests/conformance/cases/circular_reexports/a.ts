export * from "./b";
export interface A { a: B | null }
import type { B } from "./input";
