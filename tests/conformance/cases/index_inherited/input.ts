interface A { [key: string]: unknown } 
export interface T extends A { a: string; b?: number }
