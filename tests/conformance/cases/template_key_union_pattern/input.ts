export interface T { [key: `${"a" | "b"}-${string}`]: number } export type U = { [K in `${"x" | "y"}${1 | 2}`]?: K };
