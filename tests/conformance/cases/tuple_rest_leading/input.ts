export type T = [...string[], number];
