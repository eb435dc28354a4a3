export type T = { [key: string]: number } & { a: 1 }; export type U = { [key: string]: string | number } & { [key: `x${string}`]: string };
