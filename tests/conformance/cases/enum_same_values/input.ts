enum A { X = "x", Y = "y" } enum B { X = "x", Z = "z" }
export type T = A | B; export type U = A.X | B.Z; export interface V { a: A; b: B | null }
