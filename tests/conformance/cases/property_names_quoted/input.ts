export interface T { "a-b": string; "c d"?: number; "": 1; "1x": 2 }
