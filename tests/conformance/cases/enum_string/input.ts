export enum T { A = "a", B = "b-b" }
export interface U { e: T.A | T.B; o?: T }
