export interface T { [key: string]: string | number; name: string; count: number }
