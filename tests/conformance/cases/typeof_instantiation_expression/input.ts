declare function box<T extends string | number>(value: T): { value: T; list: T[] };
declare class Holder<T> {
  constructor(value: T);
  held: T;
}
declare const make: { <T>(x: T): { made: T }; label: string };

export type Boxed = ReturnType<typeof box<"x">>;
export type Numbers = ReturnType<typeof box<1 | 2>>;
export type Held = InstanceType<typeof Holder<boolean>>;
export type Given = Parameters<typeof box<"p" | "q">>[0];
export type Made = ReturnType<typeof make<null>>;
export type Erased = ReturnType<typeof box>;
