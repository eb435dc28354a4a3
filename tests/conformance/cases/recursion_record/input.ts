export type Tree = { [name: string]: Tree | string };
