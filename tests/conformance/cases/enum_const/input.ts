export const enum T { A = 1 << 0, B = 1 << 1, AB = A | B, N = -1 }
export interface U { flag: T.AB | T.N }
