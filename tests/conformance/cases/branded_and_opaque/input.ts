declare const brand: unique symbol;
type Brand<T, B> = T & { [brand]: B };
type Opaque<T, K extends string> = T & { readonly __opaque__: K };
export type Id = Brand<string, "id">;
export type Cents = Opaque<number, "cents">;
export type Level = Brand<1 | 2 | 3, "level">;
export type Route = Brand<`/${string}`, "route">;
export type Ids = ReadonlyArray<Id>;
export interface Order { id: Id; total: Cents; flags: Record<Id, boolean>; level?: Level | null; route: Route }
export type ById = { [K in Id]?: Order };
