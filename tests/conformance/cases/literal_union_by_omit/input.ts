type LiteralUnion<T extends string> = T | Omit<T, T>;
export type Duration = "ms" | "s";
export type Unit = LiteralUnion<Duration | "">;
export interface Measure { unit: Unit; other?: LiteralUnion<"a">; length: Pick<string, "length"> }
export type Text = Omit<string, "length">;
