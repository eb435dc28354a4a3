export type T = `${number}px`; export type U = `v${number}.${number}`;
