interface A { kind: "a" | "b"; v: number | string } interface B { kind: "b" | "c"; v: string | null } export type T = A & B; export type U = A & B & { kind: "b" };
