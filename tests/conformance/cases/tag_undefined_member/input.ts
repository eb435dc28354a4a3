export type T = { kind: "a"; x: number } | { kind: undefined; y: string } | { kind?: undefined; z: null };
