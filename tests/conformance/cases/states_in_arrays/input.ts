export interface T { a: (string | null)[]; b: (string | undefined)[]; c?: (number | null | undefined)[] | null }
