export type T = object;
export interface U { a: object | null }
