enum E { A = "a", B = "b" }
interface Map_ { [E.A]: { x: number }; [E.B]: string[] }
export type T = Map_[E.A]; export type U = Map_[E]; export type V = { [K in keyof Map_]: { kind: K; value: Map_[K] } }[keyof Map_];
