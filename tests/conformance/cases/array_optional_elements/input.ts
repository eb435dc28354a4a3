export interface T { a: (string | undefined)[]; n: 1 }
