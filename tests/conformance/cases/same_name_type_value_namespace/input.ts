export interface Thing { a: Thing.Part } export namespace Thing { export interface Part { p: 1 } } export const Thing = 5; export type T = Thing | typeof Thing;
