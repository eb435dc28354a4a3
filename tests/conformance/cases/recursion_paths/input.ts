type Paths<O> = { [K in keyof O & string]: O[K] extends object ? `${K}.${Paths<O[K]>}` : K }[keyof O & string];
export type T = Paths<{ a: { b: string; c: { d: 1 } }; e: number }>;
