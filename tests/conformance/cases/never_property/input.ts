export interface T { a: 1; b?: never }
export type U = never[];
