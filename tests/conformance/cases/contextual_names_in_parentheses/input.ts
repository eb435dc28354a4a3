type Widen<type> = | (type extends string ? string : never) | (type extends number ? number : never);
type Lists<type, get> = (type[]) | (get["length" & keyof get]) | { value: (type & {})[] };
type Pick_<type> = type extends string ? (type extends "a" ? (type) : never) : ((type));
export type Wide = Widen<"a" | 1>;
export type List = Lists<boolean, [1, 2]>;
export type Picked = Pick_<"a" | "b" | 1>;
