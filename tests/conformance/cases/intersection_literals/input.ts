export type T = ("a" | "b" | "c") & ("b" | "c" | "d"); export type U = (string | number) & (number | boolean);
