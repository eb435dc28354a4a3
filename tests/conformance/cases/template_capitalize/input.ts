export type T = `on${Capitalize<"click" | "focus">}`;
