interface A { a: string }
export declare class T implements A { a: string; b: number }
