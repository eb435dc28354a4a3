export type T = { a: string | number } & { a: number | boolean };
