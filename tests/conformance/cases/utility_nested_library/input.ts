export type T = Readonly<Partial<Record<"a" | "b", Required<{ x?: 1 }>>>>;
