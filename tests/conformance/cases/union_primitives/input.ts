export type T = string | number | null;
