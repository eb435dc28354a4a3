export type T = { 0: 1; 1: "b"; length: 2 }; export type U = { [index: number]: string; length: number };
