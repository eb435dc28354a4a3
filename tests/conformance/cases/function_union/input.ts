export interface T { a: string | (() => string); b?: (() => void) | null }
