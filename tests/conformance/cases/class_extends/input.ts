declare class A { a: string; private hidden: number }
export interface T { it: { a: string } }
export declare class U { x: number; get y(): string; set z(v: boolean) }
