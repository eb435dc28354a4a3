declare function f(a: string): 1; declare function f(a: number): 2; declare function f(a: boolean): 3; export type T = ReturnType<typeof f>; export type U = Parameters<typeof f>;
