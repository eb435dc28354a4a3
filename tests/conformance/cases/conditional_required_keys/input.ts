type RequiredKeys<O> = { [K in keyof O]-?: {} extends Pick<O, K> ? never : K }[keyof O];
export type T = Pick<{ a?: 1; b: 2; c: 3 }, RequiredKeys<{ a?: 1; b: 2; c: 3 }>>;
