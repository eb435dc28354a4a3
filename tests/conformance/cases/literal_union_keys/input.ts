type Lit<L extends string> = L | (string & Record<never, never>); export interface T { k: Lit<"a" | "b"> }
