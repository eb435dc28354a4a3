declare class Box<V = string, W extends V[] = V[]> { v: V; w?: W } export type T = Box; export type U = Box<number>; export declare class X extends Box<1> { x: 2 }
