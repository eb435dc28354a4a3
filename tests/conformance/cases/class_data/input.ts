export declare class T { a: string; readonly b?: number; constructor(a: string); greet(): string; static s: number }
