export interface T { v: { a: 1 | { b?: 2 | { c: 3 } } } | null; w?: (1 | [2?])[] }
