export interface T { [key: string]: number | undefined; a?: number; b: number }
