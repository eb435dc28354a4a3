type A = "a" | "b" | 1 | null; export type T = Exclude<A, string>; export type U = Extract<A, string | null>;
