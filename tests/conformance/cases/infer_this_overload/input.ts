declare function f(a: string): { s: 1 }; declare function f(a: number): { n: 2 }; export type T = ReturnType<typeof f>;
