namespace N { export enum Deep { A = "a", B = "b" } }
import D = N.Deep;
export type T = D; export type U = D.A; export { D };
