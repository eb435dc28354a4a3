export interface T { constructor_: 1; "constructor": "x"; toString_: 2 }
