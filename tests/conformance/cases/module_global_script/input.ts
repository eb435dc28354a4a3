/// <reference path="./script.d.ts" />
import { A } from "./a"; export interface T { s: Script; m: Both; a: A }
