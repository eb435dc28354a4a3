export interface Y { either: any extends string ? 1 : 2; first?: Parameters<any>[0]; element?: any extends (infer E)[] ? E : "no"; text?: Extract<any, string> }
export interface Z {
  held: any extends Promise<infer V> ? V : 1; result?: ReturnType<any>; member?: any extends { a: infer A } ? [A] : 2;
  parts?: any extends [infer F, ...infer R] ? { first: F; rest: R } : 3; awaited?: Awaited<any>; made?: ConstructorParameters<any>;
  all?: Parameters<any>;
}
