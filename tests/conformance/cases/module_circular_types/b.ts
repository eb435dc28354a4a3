import { A } from "./input"; export interface B { a: A | null; kind: "b" } export type C = A & { c: 1 };
