export interface T { [Symbol.iterator]?(): Iterator<number>; a: 1 }
