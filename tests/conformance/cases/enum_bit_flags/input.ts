export enum T { None = 0, Read = 1 << 0, Write = 1 << 1, Exec = 1 << 2, All = Read | Write | Exec, NotRead = ~Read & 7, Xor = All ^ Read, Shift = -1 >>> 28 }
export type U = T.All | T.NotRead; export type V = T.Shift;
