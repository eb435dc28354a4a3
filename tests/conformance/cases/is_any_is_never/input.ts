type IsAny<V> = 0 extends 1 & V ? true : false; type IsNever<V> = [V] extends [never] ? true : false; export type T = [IsAny<any>, IsAny<1>, IsNever<never>, IsNever<1>];
