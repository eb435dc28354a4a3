export type T = [[number, number], [number, number]][];
