type D = 0 | 1 | 2 | 3; export type T = `${D}${D}`; export type U = `${"a" | "b" | "c"}:${true | false}`;
