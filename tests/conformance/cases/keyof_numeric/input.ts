export type T = keyof { 0: "a"; 1: "b"; x: 1 };
