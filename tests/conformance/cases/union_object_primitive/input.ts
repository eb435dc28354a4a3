export type T = string | { text: string } | string[];
