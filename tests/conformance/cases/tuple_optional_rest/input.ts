export type T = [a: 1, b?: 2, ...rest: 3[]];
