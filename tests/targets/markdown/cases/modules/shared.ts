/** Shared by {@link Bar}. {@link Same} is the one here. */
export interface Shared { of: string }
export interface Same { here: "shared" }
