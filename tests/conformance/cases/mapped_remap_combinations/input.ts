interface Source { id: number; name?: string; readonly when: string; go(): void; tags: string[] }
export type Getters = { [K in keyof Source as `get_${Capitalize<K & string>}`]?: Source[K] };
export type NoId = { [K in keyof Source as Exclude<K, "id">]: Source[K] };
export type Strings = { [K in keyof Source as Source[K] extends string | undefined ? K : never]: Source[K] };
export type Never = { [K in keyof Source as never]: K };
export type Doubled = { [K in keyof Source as K | `${K}_raw`]: K };
export type Swapped = { [K in "a" | "b" as K extends "a" ? "b" : "a"]: K };
export type ByType = { [E in { type: "x"; v: 1 } | { type: "y"; w: 2 } as E["type"]]: E };
export type Writable = { -readonly [K in keyof Source]-?: Source[K] };
export type Nested = { [K in keyof Source as K extends string ? `on${Capitalize<K>}` : never]: { [P in K]: 1 } };
