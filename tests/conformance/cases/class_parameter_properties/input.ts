export declare class T { constructor(a: string, c?: number); a: string; c?: number }
