const s = { a: "lit" } satisfies Record<string, string>; export type T = keyof typeof s;
