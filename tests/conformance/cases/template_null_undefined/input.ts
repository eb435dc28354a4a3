export type T = `${null}-${undefined}-${true}`; export type U = `${"a" | null}`;
