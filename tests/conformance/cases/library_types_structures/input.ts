export interface Uses {
  iterable?: Iterable<string>;
  promise?: PromiseLike<{ p: 1 }>;
  like?: ArrayLike<number>;
  nested: Awaited<Promise<Promise<"deep">>>;
  readonly ro: ReadonlyArray<Readonly<{ x: string }>>;
  non: NonNullable<string | null | undefined | { a?: 1 }>;
  set?: ReadonlySet<"a" | "b">;
  map?: ReadonlyMap<string, number>;
  partial: Partial<Record<"p" | "q", string>>;
  extract: Extract<"a" | 1 | { k: 1 }, string | object>;
  upper: Uppercase<"ab" | "cd">;
  params: Parameters<{ (a: string): void; (a: number, b?: boolean): void }>;
  ctor: ConstructorParameters<typeof Ctor>;
  thisParam?: ThisParameterType<(this: { t: 1 }, x: string) => void>;
  omitThis: Parameters<OmitThisParameter<(this: Date, x: "arg") => void>>;
  inst: InstanceType<typeof Ctor>;
}
declare class Ctor { constructor(a: string, b?: number); made: boolean }
