export type T = 1 | "1" | true | "true";
