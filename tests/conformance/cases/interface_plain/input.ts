export interface T { a: string; b: number; c: boolean; d: null }
