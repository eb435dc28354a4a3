import Config from "pkg"; export interface T { c: Config }
