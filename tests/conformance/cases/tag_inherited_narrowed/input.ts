interface Node_ { type: string; loc?: [number, number] }
interface Ident extends Node_ { type: "Ident"; name: string }
interface Call extends Node_ { type: "Call"; callee: Expr; args: Expr[] }
type Expr = Ident | Call;
export interface T extends Node_ { type: "Program"; body: Expr[] }
export type U = Expr;
