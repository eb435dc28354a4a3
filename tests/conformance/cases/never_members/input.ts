export interface T { a: never } export interface U { a?: never; b: 1 } export type V = never; export type W = { x: never[]; y: [never?] };
