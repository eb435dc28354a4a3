import Main, { Extra, type Kind as K } from "pkg"; export interface T { m: Main; e: Extra; k: K }
