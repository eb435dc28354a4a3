export declare function make(): make.Result;
export declare function make(x: string): make.Result | null;
export declare namespace make {
  interface Result { ok: boolean; kind: Kind }
  type Kind = "a" | "b";
  const fallback: Result;
  let count: 0 | 1;
}
export type Last = ReturnType<typeof make>;
export type Fallback = typeof make.fallback;
export type Keys = keyof typeof make;
