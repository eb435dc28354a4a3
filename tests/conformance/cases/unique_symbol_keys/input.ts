declare const tag: unique symbol;
declare const other: unique symbol;
export interface Tagged { [tag]: string; [other]?: number; plain: boolean; [Symbol.toStringTag]: "x" }
export type Keys = Exclude<keyof Tagged, symbol>;
export type Brand<T, B extends string> = T & { readonly [tag]: B };
export type UserId = Brand<string, "user">;
export type Amount = Brand<number, "amount">;
export interface Uses { id: UserId; amount?: Amount; ids: UserId[]; by: Record<UserId, Amount> }
export type Stripped = { [K in keyof Tagged as K extends symbol ? never : K]: Tagged[K] };
