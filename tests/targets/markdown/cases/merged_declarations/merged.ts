/** A page. */
export interface Page {
  id: string;
}

/** Where a page stands. */
export interface Page {
  place: { shelf: number };
}

export enum Kind {
  Book = "book",
}
export enum Kind {
  Map = "map",
}

export declare const Reader: { new (): Reader };
export interface Reader {
  name: string;
}
