declare class C { constructor(a: string, b: number); v: 1 } export type T = ConstructorParameters<typeof C>; export type U = InstanceType<typeof C>;
