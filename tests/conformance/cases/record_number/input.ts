export type T = Record<number, string>;
