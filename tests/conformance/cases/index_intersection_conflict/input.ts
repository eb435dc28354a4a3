export type T = { a: number } & { [key: string]: number | string };
