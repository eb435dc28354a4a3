export type T = Record<string, number> | { name: string }; export type U = { [k: string]: string } | string[] | string;
