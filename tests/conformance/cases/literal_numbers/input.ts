export type T = 0 | -1 | 1.5 | 1e3 | 0x10;
