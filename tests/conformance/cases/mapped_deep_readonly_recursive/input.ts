interface Node_ { v: number; next?: Node_ } type Deep<O> = { readonly [K in keyof O]: Deep<O[K]> }; export type T = Deep<Node_>;
