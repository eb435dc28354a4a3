export type T = { id: number } & Partial<Record<"x" | "y", string>>;
