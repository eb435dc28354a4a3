export type T = `id-${string}`; export type U = `${string}@${string}.com`;
