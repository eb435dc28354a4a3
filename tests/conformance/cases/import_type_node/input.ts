export interface Local { x: number } export type T = import("./input").Local; export type U = import("./input").Local["x"];
