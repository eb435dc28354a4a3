export interface T { a: boolean | "auto"; b: true | number; c: false | "no" | null }
