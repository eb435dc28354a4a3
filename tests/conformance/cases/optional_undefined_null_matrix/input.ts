interface M { a: string; b?: string; c: string | undefined; d?: string | undefined; e: string | null; f?: string | null; g: undefined; h?: undefined; i: null; j?: null; k: void; l?: never }
export type Same = M;
export type Part = Partial<M>;
export type Req = Required<M>;
export type NonNull = { [K in keyof M]: NonNullable<M[K]> };
export type NonNullReq = { [K in keyof M]-?: Exclude<M[K], null> };
export type Picked = Pick<M, "b" | "d" | "f">;
export type Nullables = { [K in keyof M as null extends M[K] ? K : never]: M[K] };
export type Optionals = { [K in keyof M as {} extends Pick<M, K> ? K : never]: M[K] };
export type Undefs = { [K in keyof M as undefined extends M[K] ? K : never]: 1 };
