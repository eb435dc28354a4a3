namespace N { export interface Page<I> { items: I[]; next?: string } }
export type T = N.Page<{ id: number }>;
