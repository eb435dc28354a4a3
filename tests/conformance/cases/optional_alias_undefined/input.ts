type M = string | undefined; export interface T { a?: M; b: 1 }
