interface Ctor { new (x: string): { made: true } } export type T = InstanceType<Ctor>;
