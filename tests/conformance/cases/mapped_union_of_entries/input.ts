type Entries<O> = { [K in keyof O]: { key: K; value: O[K] } }[keyof O];
export type T = Entries<{ a: string; b: number }>;
