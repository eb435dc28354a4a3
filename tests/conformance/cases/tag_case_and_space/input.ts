export type T = { "the kind": "A b"; v: 1 } | { "the kind": "a B"; w: 2 } | { "the kind": ""; x: 3 };
