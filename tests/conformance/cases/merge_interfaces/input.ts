export interface T { a: string } export interface T { b?: number } export interface T { c: boolean }
