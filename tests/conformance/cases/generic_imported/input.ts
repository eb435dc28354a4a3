import { Box, Opt } from "./other"; export type T = Box<string>; export type U = Opt<{ a: 1; b: 2 }>;
