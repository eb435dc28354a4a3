import { A } from "pkg"; import { B } from "pkg/sub"; export interface T { a: A; b: B }
