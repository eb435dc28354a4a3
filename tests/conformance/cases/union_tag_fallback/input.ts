export type T = { kind: "a"; x: number } | { kind: string; y?: string };
