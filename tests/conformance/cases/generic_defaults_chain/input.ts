interface A<X = "x", Y extends X[] | null = X[], Z = { x: X; y: Y }> { z: Z; y: Y } export type T = A; export type U = A<1>; export type V = A<1, null>; export type W = A<1, null, 5>;
