export type T = { type: "a"; sub: "x"; p: 1 } | { type: "a"; sub: "y"; q: 2 } | { type: "b"; r: 3 };
