export type T = { a?: string } & { a: string };
