type ValueOf<O> = O[keyof O]; export type T = ValueOf<{ a: 1; b: "x"; c: boolean }>;
