export interface Shared { s: 1 }
