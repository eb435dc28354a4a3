export interface A { base?: 0 }
