export type T = (string[] | { a: number[] })[];
