export const settings = { a: 1, b: "x" } as const;
