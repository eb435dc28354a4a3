export type T = Parameters<(a: string, b: { c: number }) => void>;
