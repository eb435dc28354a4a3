import { A } from "outer"; import { V } from "shared"; export interface T { a: A; v: V }
