export interface T { a?: string; b: number }
