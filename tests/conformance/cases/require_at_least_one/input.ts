type AtLeastOne<O, K extends keyof O = keyof O> = Omit<O, K> & { [P in K]-?: Required<Pick<O, P>> & Partial<Pick<O, Exclude<K, P>>> }[K]; export type T = AtLeastOne<{ a?: 1; b?: 2 }>;
