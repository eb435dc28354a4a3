const names = ["a", "b", "c"] as const; export type T = (typeof names)[number]; export type U = typeof names;
