// Aliases that hold more than objects beside objects with a tag.
export interface Text { type: "text"; text: string }
export interface Image { type: "image"; url: string }
export interface Image2 { type: "image"; data: string }
export type Part = string | Text | Image | Image2;
export type Content = Part | { type: "end" } | Part[];
export type Loose = Part | { [key: string]: number };
