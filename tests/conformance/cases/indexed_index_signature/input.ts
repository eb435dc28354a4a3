interface A { [k: string]: number | string; known: "k" } export type T = A["known"]; export type U = A["other"];
