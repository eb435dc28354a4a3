declare const base: any; declare class FromAny extends base { own: 1 }
export interface T { n: 1; x?: FromAny }
