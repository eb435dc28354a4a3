export type T = Awaited<Promise<Promise<{ a: string }>>>; export type U = Awaited<string | Promise<number>>;
