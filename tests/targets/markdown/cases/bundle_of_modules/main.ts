import type { Shared, Same as Other } from "./shared";
export interface Bar { shared: Shared; same: Same; other: Other }
export interface Same { here: "main" }
export { Shared } from "./shared";
