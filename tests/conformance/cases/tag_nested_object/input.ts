export type T = { meta: { kind: "a" }; x: number } | { meta: { kind: "b" }; y: string };
