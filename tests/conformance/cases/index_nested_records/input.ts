export type T = Record<string, Record<"a" | "b", Record<string, number[]>>>; export type U = Record<"x", Partial<Record<"y", 1>>>;
