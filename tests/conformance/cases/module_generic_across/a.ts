export type Kind = "a" | "b"; export interface Box<V, W = V[]> { v: V; w?: W } export interface Opts<K extends string = Kind> { k: K; next?: Opts<K> }
