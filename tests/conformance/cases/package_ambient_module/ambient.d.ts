declare module "virtual:thing" { export interface A { from: "ambient" } } declare module "*.txt" { const text: string; export default text; } declare module "wild/*" { export type W = "wild" }
