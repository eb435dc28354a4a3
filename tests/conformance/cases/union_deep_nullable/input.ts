export interface T { a: { b: { c: string | null } | null } | null }
