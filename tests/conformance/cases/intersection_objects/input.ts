export type T = { a: string } & { b: number } & { c?: boolean };
