import { A } from "pkg/features/one"; import { B } from "pkg/features/deep/two.js"; import { C } from "pkg/exact"; export interface T { a: A; b: B; c: C }
