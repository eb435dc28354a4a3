export enum T { Big = 2 ** 40, Neg = -2147483648, Exp = 1e3, Hex = 0xff, Bin = 0b101, Oct = 0o17, Sep = 1_000 }
