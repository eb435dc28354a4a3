export type Both = { a: string }[] & { b: number }[];
export type WithTuple = [string, number] & (string | number)[];
export type TwoTuples = [string | null, number] & [string, number | boolean];
export type Never = [string] & [number];
export type Lengths = [string] & [string, number];
export type Rest = [string, ...number[]] & [unknown, ...(1 | 2)[]];
export type WithLength = string[] & { length: 2 };
export type Named = string[] & { raw?: string };
export type Marked = { a: 1 }[] & { marked: true };
export interface Uses {
  both: Both;
  pair: WithTuple | null;
}
