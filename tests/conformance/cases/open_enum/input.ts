export type T = "a" | "b" | (string & {});
export interface U { k: "x" | (string & {}) }
