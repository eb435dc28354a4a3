enum E { A = "a", B = "b" }
export type T = Extract<E, "a">; export type U = Extract<E, string>; export interface V { e: Exclude<E, "b"> }
