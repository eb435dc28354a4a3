interface A { kind: "k"; a: 1 } export type T = { [K in keyof A as Exclude<K, "kind">]: A[K] };
