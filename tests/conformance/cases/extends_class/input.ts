declare class Base { a: string; protected p: number; private q: string; static s: 1; method(): void } export interface T extends Pick<Base, "a"> { t: 1 } export declare class U extends Base { u: 2 }
