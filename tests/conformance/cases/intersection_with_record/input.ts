export type T = { id: number } & Record<string, unknown>;
