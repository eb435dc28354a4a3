export type T = "None" | "True" | "lambda" | "'''" | '"""' | "\\" | "a\\b" | "{x}" | "%s" | "\0" | "\u2028" | "#" | "🎉";
