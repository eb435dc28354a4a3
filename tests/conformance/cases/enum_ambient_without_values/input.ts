export declare enum Auto { A, B, C }
export declare enum Partly { X = 5, Y }
export declare const enum Constant { P, Q }
export declare enum Given { A = 0, B = 1 }
