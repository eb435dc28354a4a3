/// <reference path="./ambient.d.ts" />
import { A } from "virtual:thing"; import text from "./readme.txt"; import { W } from "wild/anything"; export interface T { a: A; t: typeof text; w: W }
