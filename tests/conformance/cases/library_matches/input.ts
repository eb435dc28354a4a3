export interface Rule { index: number; match?: RegExpMatchArray; matches: (RegExpMatchArray | null)[] }
