export type T = Awaited<Promise<string> | number>;
