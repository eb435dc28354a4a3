export type T = string & { __brand: "id" }; export interface U { id: number & { readonly __tag: unique symbol } }
