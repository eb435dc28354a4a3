export interface T { i: number; neg: -5; f: 0.5; many: (1 | 2.5 | "3")[] }
