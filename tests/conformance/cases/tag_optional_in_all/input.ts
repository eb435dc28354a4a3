export type T = { kind?: "a"; x: number } | { kind?: "b"; y: string };
