type Getters<O> = { [K in keyof O as `get${Capitalize<string & K>}`]: O[K] }; export type T = Getters<{ name: string; age: number }>;
