type Ctor<T = {}> = new (...args: any[]) => T;
type AbstractCtor<T = object> = abstract new (...args: any[]) => T;
declare function Timestamped<B extends Ctor>(Base: B): B & Ctor<{ created: number }>;
declare const Tagged: Ctor<{ tag: string }> & { kind: "tagged" };
export declare class Item extends Tagged { own: boolean }
declare class Plain { p: 1 }
declare const Mixed: typeof Plain & Ctor<{ q: 2 }>;
export declare class Both extends Mixed { r: 3 }
export type Inst = InstanceType<AbstractCtor<{ abs: string }>>;
export type Made = InstanceType<typeof Mixed>;
export declare abstract class Shape { abstract area: number; }
export type S = InstanceType<typeof Shape>;
