type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IfEquals<X, Y, A = X, B = never> = (<T>() => T extends X ? 1 : 2) extends <T>() => T extends Y ? 1 : 2 ? A : B;
type WritableKeys<T> = { [P in keyof T]-?: IfEquals<{ [Q in P]: T[P] }, { -readonly [Q in P]: T[P] }, P> }[keyof T];
type ReadonlyKeys<T> = { [P in keyof T]-?: IfEquals<{ [Q in P]: T[P] }, { -readonly [Q in P]: T[P] }, never, P> }[keyof T];

interface Mixed { readonly a: string; b: number; readonly c?: boolean; d?: null }

export type Results = {
  same: Equal<string, string>;
  other: Equal<string, number>;
  literal: Equal<string, "a">;
  any_unknown: Equal<any, unknown>;
  any_string: Equal<any, string>;
  never_any: Equal<never, any>;
  objects: Equal<{ a: 1 }, { a: 1 }>;
  optional: Equal<{ a?: 1 }, { a: 1 | undefined }>;
  readonlys: Equal<{ readonly a: 1 }, { a: 1 }>;
  unions: Equal<1 | 2, 2 | 1>;
  inter: Equal<{ a: 1 } & { b: 2 }, { a: 1; b: 2 }>;
  arrays: Equal<string[], readonly string[]>;
  tuples: Equal<[1, 2], [1, 2]>;
  named: Equal<Mixed, { readonly a: string; b: number; readonly c?: boolean; d?: null }>;
  bool: Equal<boolean, true | false>;
  functions: Equal<(a: string) => void, (a: string) => void>;
};
export type Writable = Pick<Mixed, WritableKeys<Mixed>>;
export type Frozen = Pick<Mixed, ReadonlyKeys<Mixed>>;
