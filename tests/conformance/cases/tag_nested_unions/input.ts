type Shape = { kind: "circle"; r: number } | { kind: "poly"; sub: "tri"; a: number } | { kind: "poly"; sub: "quad"; b: number };
export type T = Shape[]; export interface U { shape: Shape | null; other?: Exclude<Shape, { kind: "circle" }> }
