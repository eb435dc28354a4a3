const enum P { Prefix = "pre" }
export enum T { A = `${P.Prefix}-a`, B = P.Prefix + "-b", C = "c" as string as any }
export interface U { n: 1 }
