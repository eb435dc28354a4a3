const table = { a: 1, b: "two" } as const; export type T = { [K in keyof typeof table as `${(typeof table)[K]}`]: K };
