import Api from "./api";
import { Options } from "./api";
import * as all from "./api";
export interface Uses { api: Api; options: Options; again: Api.Opts; mode: Api.Mode; version: typeof Api.VERSION; other: all.Options }
