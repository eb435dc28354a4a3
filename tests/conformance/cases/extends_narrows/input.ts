interface A { kind: string; x: number | string }
export interface T extends A { kind: "t"; x: number }
