interface Phantom<V> { id: string } type P2<V> = { n: number }; export type T = Phantom<1>; export type U = P2<Phantom<string>>;
