import X = require("./other"); export interface T { a: X.A; k: X.K }
