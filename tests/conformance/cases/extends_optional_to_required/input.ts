interface A { a?: string; b?: number | null } export interface T extends A { a: string; b: null }
