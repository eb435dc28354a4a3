export interface T { f?(a: string): void; a: 1 } export interface T { f?(a: number): void; b: 2 }
