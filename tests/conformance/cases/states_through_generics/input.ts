interface Box<V> { required: V; optional?: V; nullable: V | null }
export type T = Box<string | undefined>; export type U = Box<null>; export type V = Box<never>; export type W = Box<unknown>;
