import { A } from "pkg"; export interface T { a: A }
