export type T = Record<`x-${string}`, number>;
