export type T = { [K in "a" | "b" as `get_${K}`]: number };
