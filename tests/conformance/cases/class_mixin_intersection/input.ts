declare class A { a: 1; private x: 2 } declare class B { b: 3 } export type T = B & { c: 4 }; export interface U { it: Pick<A, keyof A> }
