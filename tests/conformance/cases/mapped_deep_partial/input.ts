type Deep<O> = { [K in keyof O]?: O[K] extends object ? Deep<O[K]> : O[K] };
export type T = Deep<{ a: { b: { c: string } }; d: number }>;
