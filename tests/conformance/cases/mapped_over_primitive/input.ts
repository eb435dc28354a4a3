type M<O> = { [K in keyof O]: 1 }; export type T = M<string> | M<null>;
