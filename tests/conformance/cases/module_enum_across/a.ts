export enum E { A = "a", B = "b" } export namespace N { export enum Level { Low = 1, High } }
