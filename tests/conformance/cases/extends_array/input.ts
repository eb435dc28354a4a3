export interface T extends Array<string> {}
export interface U { list: T; n: 1 }
