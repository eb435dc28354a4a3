import { Item as One } from "./one"; import { Item as Two } from "./two"; export interface Item { one: One; two: Two } export type T = Item; export type U = One | Two;
