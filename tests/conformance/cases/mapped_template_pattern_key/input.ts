export type T = { [K in `a-${string}`]: number }; export type U = { [K in `a-${string}` | "b"]?: K }; export type V = Record<`${number}`, boolean>;
