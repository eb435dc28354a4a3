type M<V> = { [K in keyof V]: 1 }; export type T = M<any>; export type U = M<unknown>; export type V = M<never> | "never"; export type W = { [K in never]: 1 };
