type A = { t: "a"; p: 1 } | { t: "b"; p: 2 }; type PayloadOf<K> = Extract<A, { t: K }>["p"]; export type T = PayloadOf<"b">;
