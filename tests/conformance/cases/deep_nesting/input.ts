export type T = { a: { b: { c: { d: { e: { f: { g: [{ h: { i: "deep" | null } }] } } } } } } };
