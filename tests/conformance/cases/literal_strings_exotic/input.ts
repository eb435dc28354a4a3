export type T = "" | " " | "a\"b" | 'it\'s' | "\u00e9" | "line\nbreak" | "\\" | "${x}";
