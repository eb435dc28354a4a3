import { Config, Store } from "./lib";
declare module "./lib" { interface Config { added?: number } interface Store { extra: boolean } }
declare global { interface GlobalThing { g: true } type GlobalAlias = "x" | "y" }
export interface Uses { config: Config; store: Store; thing: GlobalThing; alias: GlobalAlias }
