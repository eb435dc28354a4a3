export interface T { 0: "zero"; 1?: "one"; "2": "two"; 1.5: "half"; "01": "oh-one"; 1e3: "k" }
export type U = T[0]; export type V = T["2"]; export type W = keyof T;
