declare const brand: unique symbol;
export type Flag = boolean & { [brand]: "flag" };
export interface Uses { flag?: string; }
