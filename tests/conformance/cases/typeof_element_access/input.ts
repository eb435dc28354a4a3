const table = { rows: [{ id: 1 as const }, { id: 2 as const }], "a b": { c: "d" as const } }; export type T = (typeof table)["rows"][number]; export type U = (typeof table)["a b"]["c"];
