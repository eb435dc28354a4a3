export type T = keyof { [k: string]: 1 }; export type U = keyof { [k: number]: 1; a: 2 };
