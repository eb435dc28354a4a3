export type T = Record<"a" | "b", number>;
