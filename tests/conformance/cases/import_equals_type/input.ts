import type lib = require("./lib");
import Inner = lib.inner;
export import Mode = lib.Mode;
export interface Uses { options: lib.Options; deep: Inner.Deep; mode: Mode; result: ReturnType<typeof lib> }
