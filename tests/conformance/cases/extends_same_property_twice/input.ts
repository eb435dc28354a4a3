interface A { v: { x: 1 } } interface B { v: { x: 1 } } export interface T extends A, B { w: 2 }
