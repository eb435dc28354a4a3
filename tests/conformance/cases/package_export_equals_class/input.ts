import Thing from "pkg"; import { Inner } from "pkg"; export interface T { thing: Thing; inner: Inner }
