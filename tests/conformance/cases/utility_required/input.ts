export type T = Required<{ a?: string; b?: number | null }>;
