interface A { run(x: 1): void } interface A { run(x: 2): void; data: string } export type T = A;
