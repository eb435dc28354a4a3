import { Part } from "umd"; export interface T { p: Part; n: import("umd").Part["x"] }
