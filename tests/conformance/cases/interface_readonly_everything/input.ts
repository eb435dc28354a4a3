export interface T { readonly a: readonly string[]; readonly b?: readonly [number, ...boolean[]]; readonly [key: `x-${string}`]: unknown }
