export type T = Partial<[1, 2]>; export type U = Required<[1, 2?]>; export type V = Partial<string[]>; export type W = Readonly<[1, { a: 2 }]>;
