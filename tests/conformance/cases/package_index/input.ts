import { A } from "pkg"; import { B } from "pkg/sub"; import { C } from "pkg/folder"; export interface T { a: A; b: B; c: C }
