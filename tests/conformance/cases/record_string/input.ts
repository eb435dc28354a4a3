export type T = Record<string, boolean>;
