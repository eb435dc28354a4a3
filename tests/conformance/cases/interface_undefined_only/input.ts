export interface T { a?: undefined; b: 1 }
export interface U { a?: never; b: 1 }
