interface Ctor { new (x: number): { made: 1 }; kind: "k" } export type T = InstanceType<Ctor>; export interface U { c?: Ctor; n: 1 }
