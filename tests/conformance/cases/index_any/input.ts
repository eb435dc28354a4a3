export interface T { [key: string]: any; id: number }
