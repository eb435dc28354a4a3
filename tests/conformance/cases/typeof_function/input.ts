declare function make(a: string): { id: number }; export type T = ReturnType<typeof make>;
