export interface T { __proto__x: 1; toString_: 2; hasOwnProperty_: 3; constructor_?: 4; "": 5; " ": 6 }
