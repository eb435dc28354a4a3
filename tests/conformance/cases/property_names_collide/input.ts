export interface T { a_b: 1; "a-b": 2; "a b": 3; a__b: 4 }
