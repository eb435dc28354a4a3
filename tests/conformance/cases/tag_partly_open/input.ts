export type T = { kind: "a" | "b"; x: number } | { kind: "c"; y: string } | { kind: number; z: boolean };
