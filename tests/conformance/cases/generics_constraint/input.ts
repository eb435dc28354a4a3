interface Keyed<K extends string> { key: K; rest: Record<K, number> }
export type T = Keyed<"a" | "b">;
