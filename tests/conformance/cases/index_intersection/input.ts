export type T = { a: string } & { [key: string]: string };
