type Known<O> = { [K in keyof O as string extends K ? never : number extends K ? never : K]: O[K] }; export type T = Known<{ [k: string]: unknown; a: 1; b?: 2 }>;
