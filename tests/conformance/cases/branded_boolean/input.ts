declare const brand: unique symbol;
export type Flag = boolean & { [brand]: "flag" };
export type On = true & { __on: 1 };
export interface Uses { flag?: Flag; on?: On; flags?: Flag[]; cond?: true extends On ? 1 : 2; pair?: [Flag, On?] }
