export type T = { kind: "a" | "b"; x: number } | { kind: "b" | "c"; y: string };
