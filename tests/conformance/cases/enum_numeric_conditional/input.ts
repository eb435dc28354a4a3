// A number literal of the right value is assignable to a numeric enum, one of another value is not.
enum E { A = 1, B = 2 }
type Is<V> = V extends E ? { yes: V } : { no: V };
export type T = Is<1>; export type U = Is<3>; export type V = Is<number>; export type W = E extends number ? E.A : E.B;
