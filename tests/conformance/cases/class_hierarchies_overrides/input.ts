export declare class Base { id: string; kind: string | number; opt?: string; protected hidden: number; method(): void }
export declare class Mid extends Base { kind: string; opt: string; extra: { a: number } }
export declare class Leaf extends Mid { kind: "leaf"; extra: { a: 1; b: 2 }; readonly id: "fixed" }
export interface Both extends Mid { kind: "both"; more?: Leaf }
export interface Merged { m: 1 } export declare class Merged extends Base { n: 2 }
export declare class Generic<T, U extends T[] = T[]> extends Base { list: U; first: U[number] }
export declare class Concrete extends Generic<"x" | "y"> { kind: 5 }
