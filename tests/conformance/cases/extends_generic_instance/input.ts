interface Box<V> { value: V; next?: Box<V> }
export interface T extends Box<number> { tag: "t" }
