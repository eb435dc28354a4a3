export interface T extends Array<number> { } type P = [x: number, y: number]; interface Q extends P { } export interface U { p: Q }
