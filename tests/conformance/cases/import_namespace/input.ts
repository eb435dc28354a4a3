import * as O from "./other"; export interface T { a: O.A; n: O.N.B }
