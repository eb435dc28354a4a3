export interface T { when?: Date; a: 1 }
