interface Base { kind: string; id: number } interface A extends Base { kind: "a" } interface B extends Base { kind: "b"; extra: boolean }
export type T = A | B; export type U = (A | B | null)[];
