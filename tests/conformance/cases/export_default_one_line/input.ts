export default class { a: string = ""; b?: number } export interface After { c: boolean; } export type Also = After["c"];
