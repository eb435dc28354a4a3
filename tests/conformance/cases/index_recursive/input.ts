export interface T { [key: string]: T | string } export type U = { [key: string]: U } | number;
