export type T = { a: 1 } & unknown; export interface U { a: { x: 1 } & any; b: unknown & string; c: (never & 1) | 2 }
