declare module "virtual-one" { export interface V { v: number } }
import { V } from "virtual-one";
export interface T { v: V }
