export interface T { "a": 1; "a.b": 2; "a b"?: 3 }
