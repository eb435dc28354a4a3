export interface Both { a: 1 } export interface A { x: 1 }
