// Quoted names that begin with `#` are plain text; private ones are no data.
export interface Symbols {
  "#": number;
  "#text"?: string;
  '#cdata-section'?: string;
}

export declare class WithPrivate {
  #hidden: string;
  "#shown": string;
  static "#count": number;
}

export type Picked = Pick<Symbols, "#">;
export type Keys = keyof Symbols;
