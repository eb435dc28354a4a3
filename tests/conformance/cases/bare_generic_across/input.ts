import type { Base, Box, Maybe } from "./base";

export interface Special extends Base {
  special: true;
}
export interface Shelf<T extends Special> {
  boxes: Box<T>[];
  first: Maybe<T>;
}
export interface Room<S extends Shelf<Special> = Shelf<Special>> {
  shelf: S;
}
export { Box };
export type { Maybe };
