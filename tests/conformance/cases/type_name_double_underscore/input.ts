export interface __Internal { resource: __internal_Resource; kinds: __Kind[]; inner: { __deep: { a: 1 } } }
export interface __internal_Resource<__T = string> { dev: __T; next?: __internal_Resource<__T> | _Plain | __1 }
export type __Kind = "a" | "b";
export interface _Plain { kind: __Kind }
export type __1 = { one: __Kind };
