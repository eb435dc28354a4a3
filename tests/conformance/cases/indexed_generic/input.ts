type Get<O, K extends keyof O> = O[K]; export type T = Get<{ a: string; b: 1 }, "b">;
