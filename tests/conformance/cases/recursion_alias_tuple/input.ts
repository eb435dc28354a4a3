export type Expr = number | ["add", Expr, Expr] | ["neg", Expr];
