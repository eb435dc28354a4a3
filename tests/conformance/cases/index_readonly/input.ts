export interface T { readonly [key: string]: readonly string[] }
