declare class A { a: 1; m(): void } export type T = A & { b: 2 }; export interface U extends A { c: 3 } export type V = U & Partial<A>;
