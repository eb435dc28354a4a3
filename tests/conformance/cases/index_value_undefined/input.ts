export type T = Record<string, undefined>; export type U = Record<string, string | undefined>; export type V = { [key: string]: never };
