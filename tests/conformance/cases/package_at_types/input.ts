import { A } from "untyped"; import { B } from "@scope/untyped"; export interface T { a: A; b: B }
