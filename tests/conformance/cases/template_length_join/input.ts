type Join<L extends string[]> = L extends [infer H extends string, ...infer R extends string[]] ? R extends [] ? H : `${H}/${Join<R>}` : "";
export type T = Join<["a", "b", "c"]>;
