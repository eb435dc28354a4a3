declare function f(a: string, b?: number, ...rest: boolean[]): { r: 1 }; type Args<F> = F extends (first: infer A, ...rest: infer R) => infer X ? { first: A; rest: R; out: X } : never;
export type T = Args<typeof f>; export type U = Parameters<typeof f>; export type V = ReturnType<typeof f>;
