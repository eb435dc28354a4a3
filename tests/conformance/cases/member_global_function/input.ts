export interface Handlers {
  name: string;
  callback: Function;
  maybe?: Function;
  either: Function | undefined;
  or_text: Function | string;
  nested: { run: Function; n: number };
  list?: Function[];
  by_name?: Record<string, Function>;
}

export type Kept = Omit<Handlers, "callback">;
export type OfFunction<T> = { [K in keyof T as T[K] extends Function ? K : never]: boolean };
export type Flags = OfFunction<{ a: () => void; b: string; c: Function }>;
