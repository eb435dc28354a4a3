export type T = readonly [string, number]; export interface U { p: readonly [x: number, y: number] }
