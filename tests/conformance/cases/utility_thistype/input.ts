export type T = { a: 1 } & ThisType<{ b: 2 }>;
