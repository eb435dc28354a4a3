type OptionalKeys<O> = { [K in keyof O]-?: {} extends Pick<O, K> ? K : never }[keyof O];
export type T = OptionalKeys<{ a?: 1; b: 2; c?: 3 }>;
