import config from "./config";
import plain from "./plain";
import Thing, { default as Same } from "./klass";
export type Config = typeof config;
export type Plain = typeof plain;
export interface Uses { thing: Thing; same: Same; port: (typeof config)["ports"][number] }
export * as klass from "./klass";
export { default as Renamed } from "./klass";
