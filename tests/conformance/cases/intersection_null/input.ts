export type T = (string | null) & {}; export type U = (number | null | undefined) & ({} | null);
