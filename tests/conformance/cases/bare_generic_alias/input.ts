interface Shape { kind: string }
interface Square extends Shape { kind: "square"; side: number }

export type OneOrMany<T extends Shape = Square> = T | T[];
export type Named<T extends Shape> = { name: string; shape: T };
export type Choice<A extends string | number, B extends A = A> = { a: A; b: B };
export type MapOf<T extends boolean | null> = { [key: string]: T };
export type Both<A, B extends unknown[]> = [A, ...B[]];
