export { Final as T } from "./a"; import { Final } from "./a"; export type U = Final["v"];
