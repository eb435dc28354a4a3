export interface T { a: true; b: false; c: boolean; d: true | null; e?: false; f: true | "x" | 0 }
