type P<O> = O extends { a: infer V; b: infer V } ? V : never; export type T = P<{ a: string; b: number }>;
