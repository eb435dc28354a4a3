export interface T extends Record<string, number> { a: 1 }
