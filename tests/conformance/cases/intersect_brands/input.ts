type Id<K extends string> = string & { readonly __brand: K }; type Opaque<V, K> = V & { __opaque__: K }; declare const sym: unique symbol; type Nominal<V> = V & { [sym]: true };
export interface T { id: Id<"user">; n: Opaque<number, "n">; s: Nominal<string>; map: Record<Id<"k">, 1>; list: Id<"x">[]; opt?: Id<"o"> | null }
