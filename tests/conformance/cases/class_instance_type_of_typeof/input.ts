declare class A { a: 1 } export type T = InstanceType<typeof A>; export interface U { ctor?: typeof A; made: InstanceType<typeof A>[] }
