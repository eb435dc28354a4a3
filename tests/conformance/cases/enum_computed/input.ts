export enum T { A = "x".length as any, B = 2 }
export interface U { v: 1 }
