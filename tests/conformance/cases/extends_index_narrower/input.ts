interface A { [key: string]: string | number } export interface T extends A { [key: string]: number; fixed: 1 }
