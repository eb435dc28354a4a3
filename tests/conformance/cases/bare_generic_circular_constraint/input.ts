export interface Comparable<T extends Comparable<T>> {
  rank: number;
  peer?: T;
}

export interface Feature<G extends Geometry | null = Geometry, P = Properties> {
  geometry: G;
  properties: P;
}
export interface Collection<G extends Geometry = Geometry> {
  type: "Collection";
  geometries: G[];
}
export interface Point {
  type: "Point";
  at: [number, number];
}
export type Geometry = Point | Collection;
export type Properties = { [name: string]: string } | null;
export type Any<G extends Geometry | null = Geometry> = G | Feature<G>;
