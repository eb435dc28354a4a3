export interface T { a: string | null; b?: number | null; c?: null }
