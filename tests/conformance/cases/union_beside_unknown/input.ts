/** Unions with a named type that takes values of several kinds, some of them those of the other members. */
export type Extension = unknown;
export type Bag = object;
export type Scalar = string | number | string[];
export interface Known { a: string }
export interface Request {
  params?: Known | Extension | null;
  bag: Known | Bag;
  list: (Known | Extension)[];
  scalar: string | Scalar | Known[];
  either: Known | Known[] | Scalar | Bag | null;
}
