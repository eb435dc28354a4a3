export type T = Partial<{ a: string; b: string | null; c?: number; d: undefined }>; export type U = Partial<Partial<{ a: 1 }>>;
