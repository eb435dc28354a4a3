type Id = string | number; interface Base { jsonrpc: "2.0" }
export interface Request_ extends Base { id: Id; method: string; params?: { _meta?: { token?: Id; [k: string]: unknown }; [k: string]: unknown } }
export interface Response_ extends Base { id: Id; result: { [k: string]: unknown } } export interface Error_ extends Base { id: Id | null; error: { code: number; message: string; data?: unknown } }
export type T = Request_ | Response_ | Error_;
