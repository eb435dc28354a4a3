export type T = { [key: string]: number } | { [key: string]: string };
