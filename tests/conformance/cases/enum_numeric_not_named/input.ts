export enum T { A = 1, B = 2 }
export interface U { e: T; list: T[]; map: Record<string, T>; tuple: [T, T?] }
