interface Chain { items?: this[]; n: number }
export interface T extends Chain { s: string }
