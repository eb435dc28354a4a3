export type T = { [K in string]?: number };
