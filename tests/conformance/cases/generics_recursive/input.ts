interface Tree<V> { value: V; children: Tree<V>[] }
export type T = Tree<number>;
