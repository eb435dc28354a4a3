export interface Tree<T = string> {
  value: T;
  kids: Tree[];
}

export interface Grid<T extends number = 1> {
  cell: T;
  next?: Grid;
  other?: Grid<2>;
}

export type List<T = null> = { head: T; tail: List | null };
export type Chain<T extends string = "a"> = { own: T; before?: Chain; after?: Chain<T> };
