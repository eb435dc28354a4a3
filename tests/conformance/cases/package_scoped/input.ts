import type { A } from "@scope/pkg"; import { B } from "@scope/pkg/lib/sub"; export interface T { a: A; b: B }
