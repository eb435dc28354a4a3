export interface T { list: `#${string}`[]; map: Record<`k${number}`, `${number}%`>; opt?: `${"x" | "y"}${number}` | null; tuple: [`a${string}`, ...`b${string}`[]] }
