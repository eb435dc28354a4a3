// What is declared here goes before the library.
interface Record<K, V> { key: K; value: V } type Partial<V> = { maybe: V }; interface Date { iso: string } interface Map<K> { k: K } type Omit<V, W> = [V, W];
export interface T { r: Record<string, number>; p: Partial<1>; d: Date; m: Map<"x">; o: Omit<1, 2> }
