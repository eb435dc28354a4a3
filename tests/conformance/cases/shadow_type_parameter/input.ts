interface Item { id: number } interface Box<Item> { item: Item; list: Item[] } export type T = Box<string>; export interface U { item: Item }
