export type T = Uppercase<"ab" | "cd">; export type U = Capitalize<"foo"> | Uncapitalize<"Bar"> | Lowercase<"BAZ">;
