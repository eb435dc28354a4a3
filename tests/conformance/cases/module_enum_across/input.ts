import { E, N } from "./a"; import type { E as TE } from "./a"; export interface T { e: E; a: E.A; n: N.Level.Low; t: TE.B } export type U = Record<E, 1>; export type V = keyof typeof E;
