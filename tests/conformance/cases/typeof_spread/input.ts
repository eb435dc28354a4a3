const base = { a: 1 } as const; const more = { ...base, b: 2 } as const; export type T = typeof more;
