export type T = Record<string, Record<"x" | "y", number>[]>;
