import { settings } from "./other"; export type T = typeof settings; export type U = keyof typeof settings;
