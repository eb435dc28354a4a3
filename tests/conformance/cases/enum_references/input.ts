enum Other { X = 4 }
export enum T { A = Other.X, B = A * 2, C = ~A, D = `q${"r"}`.length as never }
export interface U { u: 1 }
