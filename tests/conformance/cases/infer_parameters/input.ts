type F = (a: string, b?: number, ...c: boolean[]) => { r: 1 }; export type T = Parameters<F>; export type U = ReturnType<F>;
