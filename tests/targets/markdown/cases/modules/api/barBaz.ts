import type { Shared } from "../shared";
/** Bar, see {@link Shared} and {@link Shared.of}. */
export interface Bar { shared: Shared; same: Same }
export interface Same { here: "api" }
