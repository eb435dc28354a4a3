export * from "./a";
export * from "./b";
export type { A as First } from "./b";
import * as self from "./input";
export interface Uses { a: self.A; b?: self.B; me?: self.Uses }
