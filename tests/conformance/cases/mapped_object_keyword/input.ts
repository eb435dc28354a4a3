type Same<T> = { [K in keyof T]: T[K] };
type Renamed<T> = { [K in keyof T as K]: T[K] };
type Flat<T> = T extends string | number | null | undefined
  ? T
  : T extends (infer U)[]
    ? Flat<U>[]
    : T extends object
      ? { [K in keyof T]: Flat<T[K]> }
      : T;
export type OfObject = Same<object>;
export type OfRenamed = Renamed<object>;
export type OfUnion = Same<object | string>;
export type OfEmpty = Same<{}>;
export type OfUnknown = { u: Same<unknown> };
export type Flattened = Flat<{ extensions?: Record<string, object>; held: object; any: {} }>;
