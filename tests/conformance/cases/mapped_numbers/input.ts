export type T = { [K in 0 | 1 | 2]: string };
