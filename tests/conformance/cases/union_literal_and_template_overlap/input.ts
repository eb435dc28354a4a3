export type Size = "s" | "m" | `${number}px` | `${number}%` | "auto" | (string & {});
export type Strict = "s" | `${number}${"px" | "em"}` | 0;
export type Hex = `#${string}`;
export type Color = "red" | Hex | `rgb(${number},${number},${number})` | { r: number; g: number; b: number };
export type Mixed = `${"a" | "b"}-${1 | 2}` | `c-${boolean}`;
export type Excluded = Exclude<"a-1" | "b-2" | "c-x", `a-${string}`>;
export type Extracted = Extract<keyof { "data-a": 1; "data-b": 2; other: 3 }, `data-${string}`>;
