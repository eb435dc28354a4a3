export interface Base<T extends string, U = number> {
  t: T;
  u: U;
}
export interface Derived<T extends "x" | "y" = "x"> extends Base<T> {
  d: T;
}
export interface Deeper<A extends string[], B extends A[number] | null = null> extends Base<"deep", A> {
  b: B;
}
export declare class Model<TData extends object = { a: string }, TKey extends keyof TData = keyof TData> {
  data: TData;
  key: TKey;
}
