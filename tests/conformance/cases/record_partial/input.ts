export type T = Partial<Record<"a" | "b", number>>;
