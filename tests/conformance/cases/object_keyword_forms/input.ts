export interface T { a: object; b?: object | null; c: object | string; d: {}; e: Object; f: { x: object } } export type U = object | null; export type V = object & { a: 1 };
