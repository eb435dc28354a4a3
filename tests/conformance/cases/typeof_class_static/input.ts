declare class C { static readonly kinds: ["a", "b"]; static level: number; x: 1 } export type T = (typeof C)["kinds"][number]; export type U = typeof C.level;
