export type T = `${"a" | "b"}-${"x" | "y"}`;
