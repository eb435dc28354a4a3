export interface T { a: string } export namespace T { export type Kind = "x" | "y"; export const z: number }
export interface U { k: T.Kind }
