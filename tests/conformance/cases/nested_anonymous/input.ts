export interface T { a: { b: { c: { d: number }[] } }; e: { f: 1 } | { g: 2 } }
