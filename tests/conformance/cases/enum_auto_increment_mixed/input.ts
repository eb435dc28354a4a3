export enum T { A = 5, B, C = "s", D = 1.5, E, F = -3, G }
export interface U { low: T.F | T.G; half: T.D | T.E }
