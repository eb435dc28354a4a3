export type T = `${any}`; export type U = `x-${any}`;
