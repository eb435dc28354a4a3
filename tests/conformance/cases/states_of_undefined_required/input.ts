export interface T { a: undefined; b: 1 } export interface U { a: void; b: 1 } export interface V { a: undefined | null }
