interface A { a: string; shared: string | number } interface B extends A { b: 1; shared: string } interface C extends A { c: 2 }
export interface T extends B, C { shared: "x" }
