import { M } from "./m.mjs"; import { C } from "./c.cjs"; import { J } from "./j.js"; import { X } from "./x.jsx"; export interface T { m: M; c: C; j: J; x: X }
