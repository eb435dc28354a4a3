export type T = Record<`id_${string}` | "name", string>; export type U = Record<`${"a" | "b"}${1 | 2}`, boolean>;
