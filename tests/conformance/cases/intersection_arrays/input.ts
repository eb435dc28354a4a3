export type T = { items: string[] } & { items: ("a" | "b")[] };
