import { Item as Other } from "./other"; export interface Item { mine: Other }
