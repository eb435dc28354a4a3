type Base<V> = V extends string ? { text: V } : { other: V };
interface A extends Base<"x"> { more: 1 } export type T = A; export interface U extends Extract<{ k: "a"; v: 1 } | { k: "b" }, { k: "a" }> { w: 2 }
