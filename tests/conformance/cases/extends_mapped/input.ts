type Flags<K extends string> = { [P in K]?: boolean };
export interface T extends Flags<"a" | "b"> { c: string } export interface U extends Readonly<Record<"x" | "y", number>> { z?: null }
