export const value = { k: "v" } as const;
