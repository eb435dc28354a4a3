type Reverse<L extends unknown[]> = L extends [infer H, ...infer R] ? [...Reverse<R>, H] : []; export type T = Reverse<[1, 2, 3]>;
