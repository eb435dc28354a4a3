export declare class T { [key: string]: number; a: 1 }
