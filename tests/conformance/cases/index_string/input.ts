export interface T { [key: string]: number }
