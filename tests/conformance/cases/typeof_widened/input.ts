const box = { a: 1, b: "x", c: [1, 2], d: null as string | null }; export type T = typeof box;
