export interface T { readonly a: readonly { readonly b: string }[]; readonly m: { readonly [k: string]: 1 } }
