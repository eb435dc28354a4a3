export declare class T { a: 1 } export declare namespace T { interface Inner { b: 2 } type Alias = T.Inner | T }
export type U = T.Inner; export type V = T.Alias;
