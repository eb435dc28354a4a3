import o = require("./other"); export interface T { a: o.A }
