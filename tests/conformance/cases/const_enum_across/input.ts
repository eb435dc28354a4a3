import { Code, Word as W } from "./codes";
import * as codes from "./codes";
export enum Mine { Ok = Code.Ok, Next, Word = 1 }
export interface Reply { code: Code; is: W.Yes; other: codes.Code.Teapot | null; by: { [K in Code]?: string }; mine: Mine.Next }
export type Names = `${W}!`;
