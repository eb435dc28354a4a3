// A string enum's member is not its text to a conditional type, though it is on the wire.
enum E { A = "a", B = "b" }
type IsA<V> = V extends E.A ? "enum" : "other";
export type T = [IsA<E.A>, IsA<"a">, IsA<E.B>];
export type U = E extends string ? E : never;
export type V = "a" extends E ? 1 : 2;
