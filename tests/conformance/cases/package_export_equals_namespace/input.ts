import pkg = require("pkg"); import * as star from "pkg"; export interface T { a: pkg.Options; b: star.Kind }
