type K = "outer"; type M<V> = { [K in keyof V]: K }; export type T = M<{ a: 1 }>; export interface U { k: K }
