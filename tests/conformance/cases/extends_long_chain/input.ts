interface A0 { p0: 0 } interface A1 extends A0 { p1?: 1 } interface A2 extends A1 { p2: 2 } interface A3 extends A2 { p3?: 3 } interface A4 extends A3 { p4: 4 } interface A5 extends A4 { p5?: 5 }
export interface T extends A5 { p1: 1 }
