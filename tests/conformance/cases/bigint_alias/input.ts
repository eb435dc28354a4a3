export interface T { a?: bigint; b: 1 }
