type Modify<T, R> = Omit<T, keyof R> & R;
interface Base { a: number; b: string; call?: { [k: string]: Item } }
export type Item<T extends {} = {}> = Modify<Base, { b: number; again?: Item<T> }> & T;
export type Paths<T extends {} = {}, P extends {} = {}> = Record<string, (Item<T> & P) | undefined>;
export interface Doc { paths: Paths; item: Item; both: Item & {}; }
export interface Doc2 { paths: Paths; item: Item[]; get: Item & { z: 1 } }
