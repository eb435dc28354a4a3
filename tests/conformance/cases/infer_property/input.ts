type P<O> = O extends { value: infer V } ? V : "none"; export type T = P<{ value: number; x: 1 }>; export type U = P<{ x: 1 }>;
