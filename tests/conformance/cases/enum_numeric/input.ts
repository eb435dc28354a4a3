export enum T { A, B, C = 10, D }
export interface U { e: T; f?: T.B }
