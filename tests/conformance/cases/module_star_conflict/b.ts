export interface Both { b: 1 } export interface B { y: 1 }
