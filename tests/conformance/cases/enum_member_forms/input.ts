const base = 10;
export enum T { A = base, B = base * 2, C = `t`.length === 1 ? 1 : 2, D = (3), E = +4, F = -(5) }
export interface U { n: 1 }
