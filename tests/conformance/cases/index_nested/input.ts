export type T = { [k: string]: { [k: string]: number } };
