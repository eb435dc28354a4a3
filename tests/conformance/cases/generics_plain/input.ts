export interface Box<V> { value: V }
export type T = Box<string>; export type U = Box<Box<number>[]>;
