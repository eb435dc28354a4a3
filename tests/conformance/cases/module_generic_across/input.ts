import { Box, Kind, Opts } from "./a"; export interface T { b: Box<Kind>; o: Opts<"x">; p: Partial<Opts> } export type U = { [K in Kind]: Box<K> };
