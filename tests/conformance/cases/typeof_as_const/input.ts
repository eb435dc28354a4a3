const config = { mode: "dark", sizes: [1, 2, 3], nested: { on: true } } as const; export type T = typeof config;
