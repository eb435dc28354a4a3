export type T = { [k in string | number]: boolean };
