export let count = 1; export let label: "x" | "y"; export type T = typeof count; export type U = typeof label;
