export type T = { error: null; value: string } | { error: string };
