/** Its heading gets the anchor `integer` by itself. */
export interface Integer { value: integer }
export type integer = number;
export type contents = string;
export interface $Type_ { __proto__: string; _private_: string; "a b": string; "<script>": string; "😀": string; "`": string }
export namespace Deep.Space { export interface Nine { nine: Ten } export interface Ten { x: { y: string } } }
/** A member has the path of a declaration. */
export interface Deep { Space: { Nine: string } }
export interface Literals {
  quotes: "\"|'" | "`" | "\\" | "\n" | "<!--" | "--> </code>" | " spaced  out " | "[x](y)" | "{{ 7*7 }}" | "\u2028" | "\0";
}
