type A = { t: "x"; a: 1 } | { t: "y"; b: 2 }; export type T = Extract<A, { t: "x" }>; export type U = Exclude<A, { t: "x" }>;
