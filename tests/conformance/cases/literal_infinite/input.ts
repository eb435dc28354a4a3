/** Numbers that JSON does not have. */
export type PositiveInfinity = 1e999;
export type NegativeInfinity = -1e999;
export type Limit = number | PositiveInfinity;
export type Step = 1 | 2 | PositiveInfinity | "auto";
export interface Range { from: Exclude<1 | 2 | NegativeInfinity, NegativeInfinity>; to?: PositiveInfinity; step: Step; limits: Limit[] }
