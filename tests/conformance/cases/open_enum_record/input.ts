export type T = "a" | (string & Record<never, never>);
