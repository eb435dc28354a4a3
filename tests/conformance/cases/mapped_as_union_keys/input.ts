// Two names of one key, and two keys that meet in one name.
export type T = { [K in "a" | "b" as K | `${K}_alt`]: K }; export type U = { [K in "x1" | "x2" as "x"]: K }; type Events = { [E in { kind: "a"; v: 1 } | { kind: "b"; v: 2 } as E["kind"]]: E["v"] }; export type V = Events;
