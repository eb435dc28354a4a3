export type T = { a: string; b?: number } | { a: number; c: boolean };
