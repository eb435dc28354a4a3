/** Plain text. It may be long. */
export interface Text { type: "text"; text: string }
/** A picture. */
export interface Image { type: "image" | "picture"; url: string }
export interface Sound { type: "sound"; url: string }
export interface Film { type: "film"; url: string }

/** What a message is made of. */
export type Block = Text | Image | Sound;

export type Media = Block | Film | null;

export type Loose = Text | { url: string; nested: { x: number } } | string;

export type Status = "queued" | "running" | 3 | true | 10n;

export interface Message {
  block: Block;
  /** Wide, with a discriminant. */
  wide: Text | Image | Sound | Film | { type: "inline"; inline_value_of_the_inline_member: string } | { type: "other"; n: 1 };
  wide_list: (Text | Image | Sound | Film | "a long literal to fill the line" | "and another one")[];
  words: "one of many" | "two of many" | "three of many" | "four of many" | "five of many" | "six of many";
}

export type Tree = Tree[] | { leaf: string };
