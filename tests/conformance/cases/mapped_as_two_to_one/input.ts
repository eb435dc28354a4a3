export type T = { [K in "a" | "b" as "z"]: K };
