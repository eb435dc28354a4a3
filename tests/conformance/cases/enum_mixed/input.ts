export enum T { A = 1, B = "b", C = 5 }
export type U = T[];
