interface Base { id: number; note?: string }

export interface Store<T extends Base = Base> {
  by_name: Record<string, T>;
  seen: Set<T>;
  map: Map<string, T>;
  later: Promise<T>;
  short: Omit<Box<T>, "label">;
  frozen: Readonly<Record<"a" | "b", T>>;
  maybe: Partial<Box<T>>;
  some?: ArrayLike<T>;
}
export interface Box<T> { value: T; label: string }
export type Dict<T extends string | null = string> = Record<string, T>;
export type Pairs<T extends Base> = Record<"left" | "right", T>[];
export type Whole<T extends object = Base> = Partial<T>;
export interface Uses {
  strings: Dict<"x">;
  store: Store<Base & { extra: true }>;
  pairs: Pairs<Base>;
}
