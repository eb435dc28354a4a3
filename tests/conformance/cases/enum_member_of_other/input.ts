enum A { X = 1, Y = 2 } enum B { P = A.Y, Q = A.X + A.Y, R = A["X"] }
export type T = B; export type U = B.Q;
