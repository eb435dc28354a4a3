export type T = `start${string}end`;
