enum E { X = "x", Y = "y" } export type T = { [K in E]?: K };
