type DeepPartial<V> = V extends (infer U)[] ? DeepPartial<U>[] : V extends object ? { [K in keyof V]?: DeepPartial<V[K]> } : V; interface Config { a: { b: { c: string; d: number[] }; e: [1, { f: 2 }] }; g: string | null }
export type T = DeepPartial<Config>;
