type Append<L extends unknown[], V> = [...L, V]; export type T = Append<[1, 2], "x">; export type U = Append<string[], 0>;
