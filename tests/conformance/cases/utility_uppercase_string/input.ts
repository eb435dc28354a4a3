export type T = Uppercase<string>;
