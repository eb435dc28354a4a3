export interface Tagged<T extends string> {
  tag: T;
  more: T[];
}

export interface Level<T extends "low" | "high" = "low"> {
  level: T;
}

export interface Holder<T extends { id: number }> {
  item: T;
  by_name: Record<string, T>;
}

export interface Pair<A extends number, B = A> {
  a: A;
  b: B;
}

export interface Free<T> {
  value: T;
}
