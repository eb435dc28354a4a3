type PickBy<O, V> = Pick<O, { [K in keyof O]: O[K] extends V ? K : never }[keyof O]>;
export type T = PickBy<{ a: string; b: number; c: string }, string>;
