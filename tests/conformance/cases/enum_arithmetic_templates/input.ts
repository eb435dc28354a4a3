const prefix = "ev";
export enum Flags { None = 0, A = 1 << 0, B = 1 << 1, C = A | B, All = ~(~0 << 3), Half = 7 / 2, Neg = -A, Pow = 2 ** 5, Mod = 17 % 5, Shift = -1 >>> 28, Xor = A ^ C }
export enum Names { A = `${prefix}-a`, B = `b${1 + 1}`, C = "x" + "y", D = `${Names.A}!`, E = "len".length }
export type Set = { flags: Flags; half: Flags.Half; name: Names.A | Names.D };
export const enum Other { First = Flags.C + 1, Second, Third = First * 10 }
export type O = Other;
