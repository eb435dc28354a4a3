export type T = { [K in 1 | 2 | 3]: K }; export type U = { [K in 0 | "a"]?: `${K}` }; export type V = { [K in keyof [10, 20] & `${number}`]: K };
